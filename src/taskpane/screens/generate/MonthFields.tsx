/** The first and the last month that units report for. */

import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { YearMonth } from "../../../core/ledger/duty";
import { mostMonths, monthChoices } from "../../../core/review/monthRange";
import { sayMonth } from "../../dates";
import { usePane } from "../../pane";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  /** Fluent's fields are wider than half a pane of 270 pixels. */
  narrow: { minWidth: 0 },
});

interface MonthFieldsProps {
  readonly year: number;
  readonly first: YearMonth;
  readonly last: YearMonth;
  /** How many months that makes. */
  readonly count: number;
  onChange(range: { first: YearMonth; last: YearMonth }): void;
}

export function MonthFields({ year, first, last, count, onChange }: MonthFieldsProps) {
  const styles = useStyles();
  const { say } = usePane();
  const choices = monthChoices(year);
  const complaint =
    count === 0
      ? say("pane-generate-months-reversed")
      : count > mostMonths
        ? say("pane-generate-months-many", { most: mostMonths })
        : null;
  return (
    <div className={styles.fields}>
      <MonthField
        label={say("pane-generate-first")}
        choices={choices}
        value={first}
        onChange={(month) => {
          onChange({ first: month, last });
        }}
      />
      <MonthField
        label={say("pane-generate-last")}
        choices={choices}
        value={last}
        complaint={complaint}
        onChange={(month) => {
          onChange({ first, last: month });
        }}
      />
    </div>
  );
}

interface MonthFieldProps {
  readonly label: string;
  readonly choices: readonly YearMonth[];
  readonly value: YearMonth;
  readonly complaint?: string | null;
  onChange(month: YearMonth): void;
}

function MonthField({ label, choices, value, complaint = null, onChange }: MonthFieldProps) {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <Field
      className={styles.narrow}
      label={label}
      validationMessage={complaint}
      validationState={complaint === null ? "none" : "error"}
    >
      <Select
        className={styles.narrow}
        value={value}
        onChange={(_, data) => {
          onChange(data.value);
        }}
      >
        {choices.map((month) => (
          <option key={month} value={month}>
            {sayMonth(month, say)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
