/** The unit's rows of the month: those still to fill in first, soonest due first. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Duty, YearMonth } from "../../../core/ledger/duty";
import { judgeDuty } from "../../../core/status/judgeDuty";
import { sayMonth } from "../../dates";
import type { Shown } from "../../ledger/LedgerScreen";
import { sayValue } from "../../ledger/dutyWords";
import { usePane, type Say } from "../../pane";
import { DutyHead } from "../../parts/DutyHead";
import { GroupHeading } from "../../parts/GroupHeading";
import { Message } from "../../parts/Message";
import { MonthSelect } from "../../parts/MonthSelect";
import { RowButton } from "../../parts/RowButton";
import { VirtualRows } from "../../parts/VirtualRows";
import { lastReport, unitRows, type UnitRows } from "./unitRows";

const useStyles = makeStyles({
  choice: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "end",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  unit: {
    gridColumn: "1 / -1",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  told: { padding: tokens.spacingHorizontalM },
});

type ListRow =
  | { readonly kind: "heading"; readonly group: keyof UnitRows; readonly count: number }
  | { readonly kind: "duty"; readonly duty: Duty };

const groups = ["owed", "filled", "free"] as const;

interface UnitListProps {
  readonly shown: Shown;
  readonly unit: string;
  readonly month: YearMonth;
  /** False where the browser did not keep the unit. */
  readonly kept: boolean;
  /** The row that was open last. */
  readonly focus: string | null;
  onMonth(month: YearMonth): void;
  onUnit(): void;
  onOpen(dutyId: string): void;
}

export function UnitList(props: UnitListProps) {
  const { shown, unit, month, kept, focus } = props;
  const { ledger, asOf } = shown.book;
  const styles = useStyles();
  const { say } = usePane();
  const rows = useMemo(() => unitRows(ledger, unit, month), [ledger, unit, month]);
  const list = useMemo(() => listRows(rows), [rows]);
  return (
    <>
      <div className={styles.choice}>
        <span className={styles.unit}>{unit}</span>
        <MonthSelect
          label={say("pane-unit-month")}
          months={ledger.months}
          month={month}
          onMonth={props.onMonth}
        />
        <Button onClick={props.onUnit}>{say("pane-unit-change")}</Button>
      </div>
      {!kept && <Message kind="warning">{say("pane-unit-unsaved")}</Message>}
      <Told rows={rows} month={month} closed={ledger.settings.closedThrough} />
      <VirtualRows
        label={say("pane-unit-list")}
        rows={list}
        keyOf={(row) => (row.kind === "heading" ? row.group : row.duty.id)}
        heightOf={({ kind }) => (kind === "heading" ? 36 : 112)}
        start={list.findIndex((row) => row.kind === "duty" && row.duty.id === focus)}
      >
        {(row) =>
          row.kind === "heading" ? (
            <GroupHeading>{say(`pane-unit-${row.group}`, { count: row.count })}</GroupHeading>
          ) : (
            <RowButton
              focused={row.duty.id === focus}
              onPress={() => {
                props.onOpen(row.duty.id);
              }}
            >
              <DutyHead
                own
                duty={row.duty}
                light={judgeDuty(row.duty, ledger.settings, asOf).light}
                line={sayLast(row.duty, month, say)}
              />
            </RowButton>
          )
        }
      </VirtualRows>
    </>
  );
}

function listRows(rows: UnitRows): readonly ListRow[] {
  return groups.flatMap((group): ListRow[] =>
    rows[group].length === 0
      ? []
      : [
          { kind: "heading", group, count: rows[group].length },
          ...rows[group].map((duty): ListRow => ({ kind: "duty", duty })),
        ],
  );
}

export function sayLast(duty: Duty, month: YearMonth, say: Say): string {
  const last = lastReport(duty, month);
  if (!last) return say("pane-unit-last-none");
  const { narrative } = last;
  const value = sayValue(last);
  return say("pane-unit-last-entry", { month: Number(last.month.slice(5)), value, narrative });
}

interface ToldProps {
  readonly rows: UnitRows;
  readonly month: YearMonth;
  readonly closed: YearMonth | null;
}

function Told({ rows, month, closed }: ToldProps) {
  const styles = useStyles();
  const { say } = usePane();
  const none = groups.every((group) => rows[group].length === 0);
  const told = none
    ? ({ kind: "hint", code: "pane-unit-no-rows" } as const)
    : closed !== null && month <= closed
      ? ({ kind: "hint", code: "pane-unit-closed" } as const)
      : rows.owed.length === 0
        ? ({ kind: "done", code: "pane-unit-all-filled" } as const)
        : null;
  return (
    told && (
      <div className={styles.told}>
        <Message kind={told.kind}>{say(told.code, { month: sayMonth(month, say) })}</Message>
      </div>
    )
  );
}
