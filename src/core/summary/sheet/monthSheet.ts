/** 「N月汇总」: a month's figures as frozen values, ready for print. */

import type { YearMonth } from "../../ledger/duty";
import { styles } from "../../ledger/sheets/styles";
import { say, type MessageCode } from "../../messages";
import type { SheetPlan } from "../../plan/plan";
import type { ListedDuty, MonthSummary } from "../monthSummary";
import {
  changeHeadings,
  headings,
  listHeaders,
  milestoneSeries,
  summarySheetNames,
} from "../vocabulary";
import { overallLines } from "../overallLines";
import { chineseDay, chineseNumeral } from "../words";
import { milestonesChart, sectionsChart, unitsChart } from "./charts";
import { column, firstNarrow, looks } from "./grid";
import { dutyTable, missingTable, targetTable } from "./listTables";
import { ruleLines, scoreLine } from "./ruleLines";
import { SheetDraft } from "./sheetDraft";
import {
  leadersTable,
  movesTable,
  sectionsTable,
  statesTable,
  totalsTable,
  unitsTable,
} from "./tallyTables";
import { monthMark } from "./marks";

const titleLook = { ...styles.title, horizontal: "center" } as const;

/** Rows that every printed page repeats. */
const repeatedRows = 2;

const chartRows = 19;

export function monthSheetName(month: YearMonth, year: number): string {
  const name = summarySheetNames.month(Number(month.slice(5)));
  return month.startsWith(`${year}-`) ? name : `${month.slice(0, 4)}年${name}`;
}

export function planMonthSheet(summary: MonthSummary): SheetPlan {
  const draft = new SheetDraft(monthMark(summary.month, summary.asOf));
  writeHead(draft, summary);
  const counter = headingCounter(draft);
  writeOverall(draft, summary, counter);
  writeChanges(draft, summary, counter);
  writeLists(draft, summary, counter);
  counter(headings.rules);
  for (const line of ruleLines(summary)) draft.line(line, [{ font: { color: "404040" } }]);
  draft.gap(14);
  draft.line(say("month-sheet-signatures"), [{ horizontal: "right" }], 30);
  return draft.finish(monthSheetName(summary.month, summary.source.year), repeatedRows);
}

/** Numbers the headings: 一、二、… */
export function headingCounter(draft: SheetDraft): (text: string) => void {
  let count = 0;
  return (text) => {
    draft.heading(`${chineseNumeral(++count)}、${text}`);
  };
}

function writeHead(draft: SheetDraft, { source, month, period, asOf }: MonthSummary): void {
  const [year = "", number = ""] = month.split("-");
  draft.line(say("month-sheet-title", { year, month: Number(number) }), [titleLook], 34);
  const period_ = say("month-sheet-period", {
    start: chineseDay(period.start),
    end: chineseDay(period.end),
    asOf: chineseDay(asOf),
  });
  draft.line(period_, [styles.subtitle, { horizontal: "center" }], 20);
  const origin = [source.title, source.documentNumber, source.issuer]
    .filter(Boolean)
    .join("\u3000");
  draft.line(origin, [styles.subtitle, { horizontal: "center" }]);
}

function writeOverall(
  draft: SheetDraft,
  summary: MonthSummary,
  heading: (text: string) => void,
): void {
  heading(headings.overall);
  for (const line of overallLines(summary)) draft.line(line);
  draft.table(totalsTable(summary));
  draft.gap();
  draft.table(statesTable(summary));
  draft.gap();
  const room = summary.totals.duties > 0 ? draft.chartRoom(chartRows) : null;
  heading(headings.sections);
  const sections = draft.table(sectionsTable(summary));
  heading(headings.leaders);
  draft.line(say("leaders-counted"), [styles.subtitle]);
  draft.table(leadersTable(summary));
  heading(headings.units);
  draft.line(scoreLine(summary.weights), [styles.subtitle]);
  const units = draft.table(unitsTable(summary));
  if (!room) return;
  // Below the ranked units stand those without rows, and the total.
  const unranked = summary.units.filter(({ score }) => score === null).length;
  draft.chart(sectionsChart(room, { ...sections, last: sections.last - 1 }));
  draft.chart(unitsChart(room, { ...units, last: units.last - unranked - 1 }));
}

function writeChanges(
  draft: SheetDraft,
  { changes, comparedWith }: MonthSummary,
  heading: (text: string) => void,
): void {
  heading(headings.changes);
  if (changes.moves) draft.table(movesTable(changes.moves));
  const lists = comparedWith === null ? (["finished"] as const) : listsOfChanges;
  for (const list of lists) {
    const duties = changes[list];
    if (list === "reopened" && duties.length === 0) continue;
    draft.gap(6);
    draft.subheading(countedHeading(changeHeadings[list], duties.length));
    if (duties.length > 0) draft.table(dutyTable(duties));
  }
  if (comparedWith === null) draft.line(say("month-first"));
}

const listsOfChanges = ["finished", "newlyRed", "newlyYellow", "backToGreen", "reopened"] as const;

function countedHeading(text: string, count: number): string {
  return say("list-counted", { heading: text, count });
}

function writeLists(
  draft: SheetDraft,
  summary: MonthSummary,
  heading: (text: string) => void,
): void {
  const list = (text: string, duties: readonly ListedDuty[], none: MessageCode) => {
    heading(countedHeading(text, duties.length));
    if (duties.length > 0) draft.table(dutyTable(duties));
    else draft.line(say(none));
  };
  const { overdue, finishedLate, atRisk, missing, upcoming, milestones, targets, thresholds } =
    summary;
  list(headings.overdue, overdue, "none-overdue");
  if (finishedLate.length > 0) list(headings.finishedLate, finishedLate, "none-overdue");
  list(headings.atRisk, atRisk, "none-at-risk");
  heading(say("units-counted", { heading: headings.missing, count: missing.length }));
  if (missing.length > 0) draft.table(missingTable(summary));
  else draft.line(say("none-missing"));
  list(
    say("upcoming-heading", { heading: headings.upcoming, days: thresholds.warningDays }),
    upcoming,
    "none-upcoming",
  );
  list(headings.milestones, milestones, "none-milestones");
  writeMilestoneYear(draft, summary);
  heading(countedHeading(headings.targets, targets.length));
  if (targets.length > 0) draft.table(targetTable(targets));
  else draft.line(say("none-targets"));
}

function writeMilestoneYear(draft: SheetDraft, { milestoneYear, source }: MonthSummary): void {
  draft.gap();
  if (milestoneYear.every(({ due }) => due === 0)) {
    draft.line(say("no-milestones-in-year", { year: source.year }));
    return;
  }
  const rows = draft.table({
    columns: [
      column(say("milestone-year", { year: source.year }), 0, looks.text, 2),
      column(listHeaders.total, 3, looks.count),
      ...milestoneYear.map(({ month }, index) =>
        column(`${Number(month.slice(5))}月`, firstNarrow + index, looks.count),
      ),
    ],
    rows: (["due", "reached"] as const).map((key) => {
      const counts = milestoneYear.map((month) => month[key]);
      return [milestoneSeries[key], counts.reduce((sum, one) => sum + one, 0), ...counts];
    }),
  });
  draft.gap();
  draft.chart(milestonesChart(draft.chartRoom(12), rows));
}
