/** Chooses one of some months. */

import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { YearMonth } from "../../core/ledger/duty";
import { sayMonth } from "../dates";
import { usePane } from "../pane";

const useStyles = makeStyles({ narrow: { minWidth: 0 } });

interface MonthSelectProps {
  readonly label: string;
  readonly months: readonly YearMonth[];
  readonly month: YearMonth;
  onMonth(month: YearMonth): void;
}

export function MonthSelect({ label, months, month, onMonth }: MonthSelectProps) {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <Field className={styles.narrow} label={label}>
      <Select
        className={styles.narrow}
        value={month}
        onChange={(_, { value }) => {
          onMonth(value);
        }}
      >
        {months.map((one) => (
          <option key={one} value={one}>
            {sayMonth(one, say)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
