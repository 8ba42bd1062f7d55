/** Settles what a group stands for in one item: 相关镇（街道） becomes the units that are meant. */

import { Button, Checkbox, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { ItemUnit } from "../../../core/notice/notice";
import { isVagueGroup, listCandidates, parseNames } from "../../../core/review/groups";
import { usePane, useReview } from "../../pane";
import { Icon } from "../../parts/Icon";

const useStyles = makeStyles({
  choice: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  names: { width: "100%" },
});

interface GroupChoiceProps {
  readonly unit: ItemUnit;
  readonly others: readonly string[];
  onReplace(units: readonly ItemUnit[]): void;
}

export function GroupChoice(props: GroupChoiceProps) {
  const { go, say } = usePane();
  const { groups } = useReview().review;
  const [open, setOpen] = useState(false);
  const form = useId();
  const { name } = props.unit;
  if (!isVagueGroup(name)) {
    const count = groups.get(name)?.length ?? 0;
    return (
      <Button
        size="small"
        appearance="subtle"
        icon={<Icon name="forward" />}
        onClick={() => {
          go({ screen: "groups" });
        }}
      >
        {count > 0 ? say("pane-group-listed", { count }) : say("pane-group-list")}
      </Button>
    );
  }
  return (
    <>
      <Button
        size="small"
        icon={<Icon name={open ? "unfolded" : "folded"} />}
        aria-expanded={open}
        aria-controls={form}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {say("pane-group-choose")}
      </Button>
      <div id={form}>{open && <ChoiceForm {...props} />}</div>
    </>
  );
}

function ChoiceForm({ unit, others, onReplace }: GroupChoiceProps) {
  const styles = useStyles();
  const { say } = usePane();
  const candidates = listCandidates(useReview().review.groups).filter(
    (name) => !others.includes(name),
  );
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [typed, setTyped] = useState("");
  const names = [
    ...new Set([...candidates.filter((name) => chosen.has(name)), ...parseNames(typed)]),
  ];
  return (
    <div className={styles.choice}>
      {candidates.map((name) => (
        <Checkbox
          key={name}
          label={name}
          checked={chosen.has(name)}
          onChange={(_, { checked }) => {
            const changed = new Set(chosen);
            if (checked === true) changed.add(name);
            else changed.delete(name);
            setChosen(changed);
          }}
        />
      ))}
      <Field
        className={styles.names}
        label={say(candidates.length > 0 ? "pane-group-others" : "pane-group-names")}
      >
        <Textarea
          value={typed}
          rows={3}
          onChange={(_, { value }) => {
            setTyped(value);
          }}
        />
      </Field>
      <Button
        appearance="primary"
        disabledFocusable={names.length === 0}
        onClick={() => {
          if (names.length > 0) onReplace(names.map((name) => ({ name, role: unit.role })));
        }}
      >
        {say("pane-group-replace", { count: names.length })}
      </Button>
    </div>
  );
}
