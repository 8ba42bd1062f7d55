/** The fields of a figure. */

import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { Comparison, Target, WorkItem } from "../../../core/notice/notice";
import type { TargetFields } from "../../../core/review/correction";
import { parseAmount } from "../../../core/review/parseAmount";
import type { MessageCode } from "../../../core/messages";
import { usePane } from "../../pane";
import { CommitField } from "../../parts/CommitField";
import { Evidence } from "./Evidence";

const comparisons: Readonly<Record<Comparison, MessageCode>> = {
  ">=": "pane-comparison-at-least",
  "<=": "pane-comparison-at-most",
  "=": "pane-comparison-equal",
  "~": "pane-comparison-about",
};

const useStyles = makeStyles({
  wide: { gridColumn: "1 / -1" },
  narrow: { minWidth: 0 },
});

interface TargetFormProps {
  readonly item: WorkItem;
  readonly target: Target;
  readonly fresh: boolean;
  onChange(change: Partial<TargetFields>): void;
}

export function TargetForm({ item, target, fresh, onChange }: TargetFormProps) {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <>
      <Evidence text={item.text} span={target.span} />
      <div className={styles.wide}>
        <CommitField
          label={say("pane-item-measured")}
          value={target.subject}
          focused={fresh}
          onCommit={(subject) => {
            onChange({ subject: subject.trim() });
          }}
        />
      </div>
      <ComparisonField target={target} onChange={onChange} />
      <CommitField
        label={say("pane-item-value")}
        inputMode="decimal"
        value={String(target.value)}
        judge={(typed) => (parseAmount(typed) === null ? say("pane-item-value-needed") : null)}
        onCommit={(typed) => {
          onChange({ value: parseAmount(typed) ?? target.value });
        }}
      />
      <CommitField
        label={say("pane-item-measure")}
        value={target.unit}
        onCommit={(unit) => {
          onChange({ unit: unit.trim() });
        }}
      />
      <BasisField target={target} onChange={onChange} />
      <div className={styles.wide}>
        <CommitField
          label={say("pane-item-due")}
          type="date"
          value={target.due ?? ""}
          onCommit={(due) => {
            onChange({ due: due === "" ? null : due });
          }}
        />
      </div>
    </>
  );
}

type ChoiceProps = Pick<TargetFormProps, "target" | "onChange">;

function ComparisonField({ target, onChange }: ChoiceProps) {
  const styles = useStyles();
  const { say } = usePane();
  const choices = Object.keys(comparisons) as Comparison[];
  return (
    <Field className={styles.narrow} label={say("pane-item-comparison")}>
      <Select
        className={styles.narrow}
        value={target.comparison}
        onChange={(_, { value }) => {
          const comparison = choices.find((known) => known === value);
          if (comparison) onChange({ comparison });
        }}
      >
        {choices.map((comparison) => (
          <option key={comparison} value={comparison}>
            {say(comparisons[comparison])}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function BasisField({ target, onChange }: ChoiceProps) {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <Field
      className={styles.narrow}
      label={say("pane-item-basis")}
      hint={say(target.accumulates ? "pane-basis-cumulative-hint" : "pane-basis-level-hint")}
    >
      <Select
        className={styles.narrow}
        value={target.accumulates ? "cumulative" : "level"}
        onChange={(_, { value }) => {
          onChange({ accumulates: value === "cumulative" });
        }}
      >
        <option value="cumulative">{say("pane-basis-cumulative")}</option>
        <option value="level">{say("pane-basis-level")}</option>
      </Select>
    </Field>
  );
}
