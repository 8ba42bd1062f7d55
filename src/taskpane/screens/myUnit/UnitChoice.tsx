/** Asks once which unit this person fills in for. */

import { Field, makeStyles, Select } from "@fluentui/react-components";
import { LedgerScreen } from "../../ledger/LedgerScreen";
import { usePane } from "../../pane";
import { unitChoices } from "./unitRows";

const useStyles = makeStyles({ narrow: { minWidth: 0 } });

interface UnitChoiceProps {
  onChoose(unit: string): void;
}

export function UnitChoice({ onChoose }: UnitChoiceProps) {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <LedgerScreen title={say("pane-unit-title")}>
      {({ book }) => (
        <Field
          className={styles.narrow}
          label={say("pane-unit-choose")}
          hint={say("pane-unit-choose-hint")}
        >
          <Select
            className={styles.narrow}
            value=""
            onChange={(_, { value }) => {
              if (value !== "") onChoose(value);
            }}
          >
            <option value="">{say("pane-unit-none")}</option>
            {unitChoices(book.ledger).map(({ name, count }) => (
              <option key={name} value={name}>
                {say("pane-unit-option", { unit: name, count })}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </LedgerScreen>
  );
}
