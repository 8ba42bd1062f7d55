/** The value, the narrative and 办结日期, each with what the checks find in it as it is typed. */

import { Field, Input, makeStyles, Textarea } from "@fluentui/react-components";
import { useId } from "react";
import { isIsoDate } from "../../../core/calendar/isoDate";
import type { Duty, YearMonth } from "../../../core/ledger/duty";
import type { EntryFinding, EntryFix } from "../../../core/progress/entryFinding";
import { usePane } from "../../pane";
import { FieldFindings } from "./FieldFindings";
import type { TypedEntry } from "./typedEntry";

const useStyles = makeStyles({ narrow: { minWidth: 0 } });

interface EntryFieldsProps {
  readonly duty: Duty;
  readonly month: YearMonth;
  readonly entry: TypedEntry;
  readonly found: readonly EntryFinding[];
  /** Characters that a narrative should have. */
  readonly minimumLength: number;
  /** True where nothing may be entered. */
  readonly locked: boolean;
  onType(entry: TypedEntry): void;
}

export function EntryFields(props: EntryFieldsProps) {
  return (
    <>
      <ValueField {...props} />
      <NarrativeField {...props} />
      <FinishField {...props} />
    </>
  );
}

function ValueField({ duty, month, entry, locked, onType, ...props }: EntryFieldsProps) {
  const { narrow } = useStyles();
  const { say } = usePane();
  const below = useId();
  const label = say("pane-unit-value", {
    month: Number(month.slice(5)),
    unit: duty.goal.unit,
  });
  return (
    <div>
      <Field className={narrow} label={label}>
        <Input
          className={narrow}
          inputMode="decimal"
          readOnly={locked}
          value={entry.value}
          aria-describedby={below}
          onChange={(_, { value }) => {
            onType({ ...entry, value });
          }}
        />
      </Field>
      <Below id={below} field="value" {...props} {...{ month, entry, onType }} />
    </div>
  );
}

function NarrativeField({ month, entry, locked, onType, ...props }: EntryFieldsProps) {
  const { narrow } = useStyles();
  const { say } = usePane();
  const below = useId();
  const hint = say("pane-unit-count", {
    length: entry.narrative.trim().length,
    minimum: props.minimumLength,
  });
  return (
    <div>
      <Field
        className={narrow}
        label={say("pane-narrative", { month: Number(month.slice(5)) })}
        hint={hint}
      >
        <Textarea
          className={narrow}
          lang="zh-CN"
          rows={4}
          resize="vertical"
          readOnly={locked}
          value={entry.narrative}
          aria-describedby={below}
          onChange={(_, { value }) => {
            onType({ ...entry, narrative: value });
          }}
        />
      </Field>
      <Below id={below} field="narrative" {...props} {...{ month, entry, onType }} />
    </div>
  );
}

function FinishField({ month, entry, locked, onType, ...props }: EntryFieldsProps) {
  const { narrow } = useStyles();
  const { say } = usePane();
  const below = useId();
  const isDay = entry.finishedOn === "" || isIsoDate(entry.finishedOn);
  return (
    <div>
      <Field
        className={narrow}
        label={say("pane-finished-on")}
        hint={say("pane-unit-finished-hint")}
      >
        <Input
          className={narrow}
          // What somebody typed in the cell may be no date: a date field would hide it.
          type={isDay ? "date" : "text"}
          readOnly={locked}
          value={entry.finishedOn}
          aria-describedby={below}
          onChange={(_, { value }) => {
            onType({ ...entry, finishedOn: value });
          }}
        />
      </Field>
      <Below id={below} field="finishedOn" {...props} {...{ month, entry, onType }} />
    </div>
  );
}

interface BelowProps extends Pick<EntryFieldsProps, "month" | "entry" | "found" | "onType"> {
  readonly id: string;
  readonly field: keyof TypedEntry;
}

function Below({ id, field, month, entry, found, onType }: BelowProps) {
  const fits = ({ field: into, month: of }: EntryFix) => into === "finishedOn" || of === month;
  return (
    <FieldFindings
      id={id}
      findings={found.filter((one) => one.field === field)}
      canAccept={fits}
      onAccept={({ field: into, newValue }) => {
        onType({ ...entry, [into]: String(newValue ?? "") });
      }}
    />
  );
}
