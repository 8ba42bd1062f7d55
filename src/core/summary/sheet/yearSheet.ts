/** 「全年汇总」: the months side by side, as their own sheets told them. */

import { area } from "../../ledger/sheets/parts";
import { styles } from "../../ledger/sheets/styles";
import type { LedgerSource } from "../../ledger/ledger";
import { say } from "../../messages";
import type { CellContent, SheetPlan } from "../../plan/plan";
import { lightNames, type Light } from "../../status/status";
import type { MonthFigures, NamedCounts } from "../monthFigures";
import {
  chartTitles,
  groupHeaders,
  summarySheetNames,
  tallyHeaders,
  yearHeaders,
} from "../vocabulary";
import { lightSeries } from "./charts";
import { column, firstNarrow, lastColumn, looks } from "./grid";
import { yearMark } from "./marks";
import { headingCounter } from "./monthSheet";
import { SheetDraft, type Table } from "./sheetDraft";

const lights = Object.keys(lightNames) as Light[];

/** Columns of months that fit: a ledger has twelve at most. */
const mostMonths = lastColumn - firstNarrow + 1;

/** @param months in order, at least one. */
export function planYearSheet(source: LedgerSource, months: readonly MonthFigures[]): SheetPlan {
  const draft = new SheetDraft(yearMark);
  const shown = months.slice(-mostMonths);
  const titleLook = { ...styles.title, horizontal: "center" } as const;
  draft.line(say("year-sheet-title", { year: source.year }), [titleLook], 34);
  const origin = [source.title, source.documentNumber, source.issuer]
    .filter(Boolean)
    .join("\u3000");
  draft.line(origin, [styles.subtitle, { horizontal: "center" }], 20);
  draft.line(say("year-sheet-note"), [styles.subtitle, { horizontal: "center" }]);
  const heading = headingCounter(draft);
  heading(say("year-by-month"));
  writeMonths(draft, shown);
  heading(say("year-scores"));
  draft.table(namedTable(groupHeaders.unit, shown, ({ units }) => units, scoreCell, looks.points));
  heading(say("year-unit-reports"));
  draft.table(
    namedTable(groupHeaders.unit, shown, ({ units }) => units, reportCell, looks.centered),
  );
  heading(say("year-leaders"));
  draft.table(
    namedTable(groupHeaders.leader, shown, ({ leaders }) => leaders, lightCell, looks.centered),
  );
  draft.gap(14);
  draft.line(say("month-sheet-signatures"), [{ horizontal: "right" }], 30);
  return draft.finish(summarySheetNames.year, 2);
}

function writeMonths(draft: SheetDraft, months: readonly MonthFigures[]): void {
  const columnOf = (light: Light) => firstNarrow + lights.indexOf(light);
  const rows = draft.table({
    columns: [
      column(yearHeaders.month, 0, looks.centered),
      column(yearHeaders.asOf, 1, looks.date, 2),
      column(tallyHeaders.duties, 3, looks.count),
      ...lights.map((light) => column(lightNames[light], columnOf(light), looks.count)),
      column(tallyHeaders.overdue, 8, looks.count),
      column(tallyHeaders.owed, 9, looks.count),
      column(tallyHeaders.reported, 10, looks.count),
      column(tallyHeaders.averageRatio, 11, looks.share),
    ],
    rows: months.map(({ month, asOf, totals }) => [
      monthName(month),
      { date: asOf },
      totals.duties,
      ...lights.map((light) => totals.lights[light]),
      totals.overdue,
      totals.owed,
      totals.reported,
      totals.averageRatio ?? "—",
    ]),
  });
  draft.gap();
  const { top, bottom } = draft.chartRoom(16);
  draft.chart({
    kind: "stackedColumn",
    title: chartTitles.months,
    area: area(top, 0, bottom, lastColumn),
    categories: area(rows.first, 0, rows.last, 0),
    series: lightSeries(rows, columnOf),
    labels: "0;;",
  });
}

/** 9月; months of a ledger are twelve at most, so that no number comes twice. */
function monthName(month: string): string {
  return `${Number(month.slice(5))}月`;
}

/** One line a name, one column a month; names in the order in which the latest month has them. */
function namedTable(
  title: string,
  months: readonly MonthFigures[],
  rowsOf: (month: MonthFigures) => readonly NamedCounts[],
  cellOf: (counts: NamedCounts) => CellContent,
  look: Table["columns"][number]["looks"][number],
): Table {
  const byMonth = months.map((month) => new Map(rowsOf(month).map((one) => [one.name, one])));
  const names = new Set(byMonth.toReversed().flatMap((one) => [...one.keys()]));
  return {
    columns: [
      column(groupHeaders.place, 0, looks.centered),
      column(title, 1, looks.text, 3),
      ...months.map(({ month }, index) => column(monthName(month), firstNarrow + index, look)),
    ],
    rows: [...names].map((name, index) => [
      index + 1,
      name,
      ...byMonth.map((one): CellContent => {
        const counts = one.get(name);
        return counts ? cellOf(counts) : "—";
      }),
    ]),
  };
}

function scoreCell({ score }: NamedCounts): CellContent {
  return score ?? "—";
}

/** 已报/应报 */
function reportCell({ owed, reported }: NamedCounts): CellContent {
  return owed === 0 ? "—" : `${reported}/${owed}`;
}

/** 红/黄/全部 */
function lightCell({ lights: { red, yellow }, duties }: NamedCounts): CellContent {
  return `${red}/${yellow}/${duties}`;
}
