/** Writes entries that a person made in the pane, or a fix that was accepted, into their own cells. */

import { isIsoDate } from "../core/calendar/isoDate";
import { Failure } from "../core/failure";
import type { Duty, YearMonth } from "../core/ledger/duty";
import { findDutyTable, type DutyTable } from "../core/ledger/dutyTable";
import { readLedger } from "../core/ledger/readLedger";
import { sheetNames } from "../core/ledger/vocabulary";
import type { CellEdit } from "../core/plan/edit";
import type { CellContent } from "../core/plan/plan";
import type { EntryFix } from "../core/progress/entryFinding";
import type { EditingHost, Host } from "../hosts/host";

export interface EntryChange extends Pick<EntryFix, "field" | "month"> {
  readonly dutyId: string;
  /** What the person saw in the cell; null for an empty one. */
  readonly before: number | string | null;
  /** A number, text, a day as `YYYY-MM-DD` for 办结日期, or null to empty the cell. */
  readonly after: number | string | null;
}

/**
 * Writes these cells and no other. The workbook is read again first: rows move and co-authors type,
 * and nobody's entry may be written over unseen.
 *
 * @throws Failure, with nothing written: `entry-row-gone` where the row or column is not there or
 *   stands twice, `entry-changed-meanwhile` where a cell no longer holds what the person saw.
 */
export async function writeEntries(
  target: Pick<Host, "read"> & EditingHost,
  changes: readonly EntryChange[],
): Promise<void> {
  const contents = (await target.read()) ?? { sheets: [] };
  const ledger = readLedger(contents);
  const table = findDutyTable(contents, ledger.source.year);
  if (!table) throw new Failure("not-a-ledger", { file: "工作簿" });
  await target.edit(changes.map((change) => editOf(change, ledger.duties, table)));
}

function editOf(change: EntryChange, duties: readonly Duty[], table: DutyTable): CellEdit {
  const { dutyId, field, month, after } = change;
  const [duty, ...doubles] = duties.filter(({ id }) => id === dutyId);
  const row = table.rows.findIndex((cells) => String(table.cell(cells, "id")).trim() === dutyId);
  const column = columnOf(table, field, month);
  if (!duty || doubles.length > 0 || row < 0 || column === undefined) {
    throw new Failure("entry-row-gone", { id: dutyId });
  }
  if (!isSame(standing(duty, field, month), change.before)) {
    throw new Failure("entry-changed-meanwhile", { id: dutyId });
  }
  const content = contentOf(field, after);
  return { kind: "cell", sheet: sheetNames.ledger, row: table.firstRow + row, column, content };
}

function columnOf(table: DutyTable, field: EntryChange["field"], month: YearMonth | null) {
  if (field === "finishedOn") return table.fixed.get("finishedOn");
  return month === null ? undefined : table.months.get(month)?.[field];
}

/** What a cell of the ledger holds now. */
export function standing(
  duty: Duty,
  field: EntryChange["field"],
  month: YearMonth | null,
): number | string | null {
  if (field === "finishedOn") return duty.finishedOn;
  const report = duty.reports.find((candidate) => candidate.month === month);
  return report ? report[field] : null;
}

/** An empty text and an empty cell are one. */
function isSame(one: number | string | null, other: number | string | null): boolean {
  return (one ?? "") === (other ?? "");
}

function contentOf(field: EntryChange["field"], after: number | string | null): CellContent {
  if (after === "") return null;
  return field === "finishedOn" && typeof after === "string" && isIsoDate(after)
    ? { date: after }
    : after;
}
