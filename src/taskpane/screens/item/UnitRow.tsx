/** One unit of an item: its name, its role, and what it may stand for. */

import {
  Button,
  Input,
  makeStyles,
  mergeClasses,
  Select,
  tokens,
} from "@fluentui/react-components";
import type { ItemUnit, Role } from "../../../core/notice/notice";
import { isGroupName } from "../../../core/notice/vocabulary";
import { usePane } from "../../pane";
import { Icon } from "../../parts/Icon";
import { focusCardEnd } from "../../parts/keepFocusNear";
import { useCommit } from "../../parts/useCommit";
import { GroupChoice } from "./GroupChoice";

const roles: readonly Role[] = ["lead", "responsible", "support"];

/** Characters that fit beside the role in a pane of 320 pixels. */
const longName = 8;

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto auto",
    gap: tokens.spacingHorizontalXS,
    alignItems: "center",
  },
  name: { minWidth: 0 },
  /** A long name has a line to itself. */
  long: { gridColumn: "1 / -1" },
  group: { gridColumn: "1 / -1" },
});

interface UnitRowProps {
  readonly unit: ItemUnit;
  /** Its place among the item's units, from 1. */
  readonly count: number;
  /** Names of the item's other units. */
  readonly others: readonly string[];
  readonly focused: boolean;
  /** Puts other units, or none, in its place. */
  onReplace(units: readonly ItemUnit[]): void;
}

export function UnitRow({ unit, count, others, focused, onReplace }: UnitRowProps) {
  const styles = useStyles();
  const { say } = usePane();
  const { field } = useCommit({
    value: unit.name,
    onCommit: (typed) => {
      onReplace([{ ...unit, name: typed.replace(/\s+/g, "") }]);
    },
  });
  return (
    <li className={styles.row}>
      <Input
        className={mergeClasses(styles.name, unit.name.length > longName && styles.long)}
        ref={focused ? takeFocus : null}
        aria-label={say("pane-item-unit-name", { count })}
        title={unit.name}
        {...field}
      />
      <Select
        aria-label={say("pane-item-unit-role", { unit: unit.name })}
        value={unit.role}
        onChange={(_, { value }) => {
          const role = roles.find((known) => known === value);
          if (role) onReplace([{ ...unit, role }]);
        }}
      >
        {roles.map((role) => (
          <option key={role} value={role}>
            {say(`pane-role-${role}`)}
          </option>
        ))}
      </Select>
      <Button
        appearance="subtle"
        icon={<Icon name="remove" />}
        aria-label={say("pane-item-remove-unit", { unit: unit.name })}
        onClick={({ currentTarget }) => {
          focusCardEnd(currentTarget);
          onReplace([]);
        }}
      />
      {isGroupName(unit.name) && (
        <div className={styles.group}>
          <GroupChoice unit={unit} others={others} onReplace={onReplace} />
        </div>
      )}
    </li>
  );
}

/** React calls this once, when the field appears. */
function takeFocus(input: HTMLInputElement | null) {
  input?.focus();
}
