/** A ledger as last read from the workbook, together with where its rows and columns stand. */

import type { LedgerSnapshot } from "../../actions/ledgerSnapshot";
import type { DutyTable } from "../../core/ledger/dutyTable";
import { lateEntries } from "../../core/ledger/closing/lateEntries";
import type { Ledger } from "../../core/ledger/ledger";
import type { IsoDate } from "../../core/notice/notice";
import type { EntryFinding } from "../../core/progress/entryFinding";

export interface OpenLedger {
  readonly ledger: Ledger;
  readonly columns: Pick<DutyTable, "fixed" | "months">;
  /** Sheet row of each duty, zero-based; of two rows with one id the first. */
  readonly places: ReadonlyMap<string, number>;
  /** The day that lights and checks are judged on. */
  readonly asOf: IsoDate;
  /** What was found in the entries, in the order of the rows. */
  readonly findings: readonly EntryFinding[];
  /** Entries of closed months that were changed after closing. */
  readonly late: readonly EntryFinding[];
}

export function openLedger(
  { ledger, columns, places, closings }: LedgerSnapshot,
  found: readonly EntryFinding[],
  today: IsoDate,
): OpenLedger {
  const late = lateEntries(ledger, closings);
  const known = new Set(found.map(cellOf));
  return {
    ledger,
    columns,
    places,
    asOf: ledger.settings.asOf ?? today,
    findings: [...found, ...late.filter((one) => !known.has(cellOf(one)))],
    late,
  };
}

/** True where both were made from one notice, for the same months. */
export function isSameSource(one: Ledger, other: Ledger): boolean {
  return JSON.stringify([one.source, one.months]) === JSON.stringify([other.source, other.months]);
}

/** Which cell a finding is about. */
function cellOf({ dutyId, month, field }: EntryFinding): string {
  return `${dutyId} ${month ?? ""} ${field}`;
}
