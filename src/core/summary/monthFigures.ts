/** The few figures of a month that the year view needs: of a summary, or read from its sheet. */

import type { YearMonth } from "../ledger/duty";
import type { IsoDate } from "../notice/notice";
import type { CellValue, SheetContents, WorkbookContents } from "../plan/contents";
import { lightNames, type Light } from "../status/status";
import type { MonthSummary, Tally } from "./monthSummary";
import { readTag, type RowKind } from "./sheet/fingerprints";
import { readMark } from "./sheet/marks";
import { countColumn, extraColumn } from "./sheet/tallyTables";

export interface Counts {
  readonly duties: number;
  readonly lights: Readonly<Record<Light, number>>;
  readonly overdue: number;
  readonly owed: number;
  readonly reported: number;
  readonly averageRatio: number | null;
}

export interface NamedCounts extends Counts {
  readonly name: string;
  /** Units only; null for leaders and for units without rows. */
  readonly score: number | null;
}

export interface MonthFigures {
  readonly month: YearMonth;
  readonly asOf: IsoDate;
  readonly totals: Counts;
  readonly leaders: readonly NamedCounts[];
  readonly units: readonly NamedCounts[];
}

export function monthFigures(summary: MonthSummary): MonthFigures {
  return {
    month: summary.month,
    asOf: summary.asOf,
    totals: countsOf(summary.totals),
    leaders: summary.leaders.leaders.map(({ name, tally }) => ({
      name,
      score: null,
      ...countsOf(tally),
    })),
    units: summary.units.map(({ name, tally, score }) => ({ name, score, ...countsOf(tally) })),
  };
}

function countsOf({ duties, lights, states, reports, averageRatio }: Tally): Counts {
  const { owed, reported } = reports;
  return { duties, lights, overdue: states.overdue, owed, reported, averageRatio };
}

/** The figures of every month sheet in a workbook, in the order of the months. */
export function readMonths({ sheets }: WorkbookContents): MonthFigures[] {
  return sheets
    .flatMap((sheet) => readMonth(sheet) ?? [])
    .sort((one, other) => one.month.localeCompare(other.month));
}

/** What the sheet shows, corrections by hand included; null for any other sheet. */
export function readMonth(sheet: SheetContents): MonthFigures | null {
  const mark = readMark(sheet);
  if (mark?.kind !== "month") return null;
  const rowsOf = (kind: RowKind) => sheet.rows.filter((row) => readTag(row)?.kind === kind);
  // The items come first among the totals, then the rows of the ledger.
  const totals = rowsOf("total").at(-1);
  if (!totals) return null;
  return {
    month: mark.month,
    asOf: mark.asOf,
    totals: readCounts(totals),
    leaders: rowsOf("leader").map((row) => ({
      name: nameIn(row),
      score: null,
      ...readCounts(row),
    })),
    units: rowsOf("unit").map((row) => ({
      name: nameIn(row),
      score: numberAt(row, extraColumn),
      ...readCounts(row),
    })),
  };
}

function readCounts(row: readonly CellValue[]): Counts {
  const count = (key: Parameters<typeof countColumn>[0]) => numberAt(row, countColumn(key)) ?? 0;
  const lights = Object.fromEntries(
    (Object.keys(lightNames) as Light[]).map((light) => [light, count(light)]),
  ) as Record<Light, number>;
  return {
    duties: count("duties"),
    lights,
    overdue: count("overdue"),
    owed: count("owed"),
    reported: count("reported"),
    averageRatio: numberAt(row, countColumn("averageRatio")),
  };
}

function nameIn(row: readonly CellValue[]): string {
  return String(row[1] ?? "");
}

function numberAt(row: readonly CellValue[], column: number): number | null {
  const value = row[column];
  return typeof value === "number" ? value : null;
}
