/** Units that have not reported, each with the rows that are missing; a row leads to its cell. */

import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { YearMonth } from "../../../core/ledger/duty";
import { monthAddress } from "../../ledger/addresses";
import { sayName } from "../../ledger/dutyWords";
import type { OpenLedger } from "../../ledger/openLedger";
import { usePane } from "../../pane";
import { Icon } from "../../parts/Icon";
import { ShowMore } from "../../parts/ShowMore";
import type { UnitMissing } from "./missingReports";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  rows: {
    margin: 0,
    padding: `0 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  unit: { minWidth: 0, paddingInline: 0, textAlign: "start", justifyContent: "flex-start" },
});

/** Units shown at first: more would push the button that closes the month out of sight. */
const firstShown = 6;

/** How many more each press shows. */
const step = 50;

interface MissingListProps {
  readonly book: OpenLedger;
  readonly month: YearMonth;
  readonly missing: readonly UnitMissing[];
}

export function MissingList({ book, month, missing }: MissingListProps) {
  const styles = useStyles();
  const [shown, setShown] = useState(firstShown);
  return (
    <>
      <ul className={styles.list}>
        {missing.slice(0, shown).map((unit) => (
          <UnitRow key={unit.unit} book={book} month={month} missing={unit} />
        ))}
      </ul>
      <ShowMore
        left={missing.length - shown}
        onMore={() => {
          setShown(shown + step);
        }}
      />
    </>
  );
}

interface UnitRowProps extends Omit<MissingListProps, "missing"> {
  readonly missing: UnitMissing;
}

function UnitRow({ book, month, missing: { unit, duties } }: UnitRowProps) {
  const styles = useStyles();
  const { environment, say } = usePane();
  const [open, setOpen] = useState(false);
  const list = useId();
  const go = (dutyId: string) => {
    const address = monthAddress(book, dutyId, month);
    // Where the sheet cannot be shown, the row's name is still there to look for.
    if (address !== null) environment.select(address).catch(() => undefined);
  };
  return (
    <li>
      <Button
        appearance="transparent"
        className={styles.unit}
        icon={<Icon name={open ? "unfolded" : "folded"} />}
        aria-expanded={open}
        aria-controls={list}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {say("pane-month-unit-missing", { unit, count: duties.length })}
      </Button>
      <ul id={list} hidden={!open} className={styles.rows}>
        {open &&
          duties.map((duty) => (
            <li key={duty.id}>
              <Link
                as="button"
                inline
                onClick={() => {
                  go(duty.id);
                }}
              >
                {sayName(duty, say)}
              </Link>{" "}
              {duty.content}
            </li>
          ))}
      </ul>
    </li>
  );
}
