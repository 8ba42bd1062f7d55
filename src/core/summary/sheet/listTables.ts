/** Tables of rows: what is overdue, at risk, due soon, changed; missing reports; targets. */

import { say } from "../../messages";
import type { CellContent } from "../../plan/plan";
import { comparisonNames } from "../../ledger/vocabulary";
import { formatFigure, roundHalfAway } from "../../status/rounding";
import { lightNames, stateNames } from "../../status/status";
import type { ListedDuty, MissingReports, MonthSummary, TargetProgress } from "../monthSummary";
import { groupHeaders, listHeaders, missingHeaders, targetHeaders } from "../vocabulary";
import { chineseMonths } from "../words";
import { column, lastColumn, looks } from "./grid";
import type { Table } from "./sheetDraft";

const headers = listHeaders;

export function dutyTable(duties: readonly ListedDuty[]): Table {
  return {
    columns: [
      column(headers.id, 0, looks.centered),
      column(headers.content, 1, looks.text),
      column(headers.unit, 2, looks.text),
      column(headers.due, 3, looks.date),
      column(headers.days, 4, looks.count),
      column(headers.ratio, 5, looks.wholeShare),
      column(headers.light, 6, looks.centered),
      column(headers.state, 7, looks.centered, 8),
      column(headers.reason, 9, looks.text, lastColumn),
    ],
    rows: duties.map(dutyRow),
    light: 6,
  };
}

function dutyRow(duty: ListedDuty): CellContent[] {
  const { id, content, unit, due, daysLeft, ratio, light, state, reason } = duty;
  // A finished row has no days to go.
  const days = light === "blue" ? "—" : daysLeft;
  return [
    id,
    content,
    unit,
    { date: due },
    days,
    shareCell(ratio),
    lightNames[light],
    stateNames[state],
    reason,
  ];
}

/** A share that would not fit its column is told as beyond 999 %. */
function shareCell(ratio: number): CellContent {
  return ratio < 10 ? ratio : "＞999%";
}

/** Ids that a cell names before it says how many more there are. */
const mostIds = 60;

export function missingTable({ missing, month }: MonthSummary): Table {
  return {
    columns: [
      column(groupHeaders.place, 0, looks.centered),
      column(groupHeaders.unit, 1, looks.text, 2),
      column(missingHeaders.rows, 3, looks.count),
      column(missingHeaders.earlier, 4, looks.count, 5),
      column(missingHeaders.ids, 6, looks.text, lastColumn),
    ],
    rows: missing.map((unit, index) => [
      index + 1,
      unit.unit,
      unit.month.length,
      unit.earlier.reduce((sum, { months }) => sum + months.length, 0),
      nameReports(unit, Number(month.slice(5))),
    ]),
  };
}

function nameReports({ month, earlier }: MissingReports, number: number): string {
  const before = earlier.map(({ id, months }) => `${id}（${chineseMonths(months)}）`);
  return [
    ...(month.length === 0 ? [] : [say("missing-month", { month: number, rows: joinSome(month) })]),
    ...(before.length === 0 ? [] : [say("missing-earlier", { rows: joinSome(before) })]),
  ].join("\n");
}

function joinSome(words: readonly string[]): string {
  const shown = words.slice(0, mostIds).join("、");
  return words.length > mostIds ? say("and-more-rows", { shown, count: words.length }) : shown;
}

export function targetTable(targets: readonly TargetProgress[]): Table {
  return {
    columns: [
      column(headers.id, 0, looks.centered),
      column(headers.content, 1, looks.text),
      column(headers.unit, 2, looks.text),
      column(headers.due, 3, looks.date),
      column(targetHeaders.goal, 4, looks.centered, 5),
      column(targetHeaders.actual, 6, looks.centered, 7),
      column(targetHeaders.pace, 8, looks.centered, 9),
      column(headers.ratio, 10, looks.wholeShare),
      column(headers.light, 11, looks.centered),
      column(headers.reason, 12, looks.text, lastColumn),
    ],
    rows: targets.map(targetRow),
    light: 8,
  };
}

function targetRow({ goal, actual, pace, ...duty }: TargetProgress): CellContent[] {
  const { unit } = goal;
  return [
    duty.id,
    duty.content,
    duty.unit,
    { date: duty.due },
    `${goal.comparison === "=" ? "" : comparisonNames[goal.comparison]}${formatFigure(goal.value)}${unit}`,
    actual === null ? say("no-actual") : formatFigure(actual) + unit,
    pace === null ? "—" : formatFigure(roundHalfAway(pace, Math.abs(pace) < 100 ? 1 : 0)) + unit,
    shareCell(duty.ratio),
    lightNames[duty.light],
    duty.reason,
  ];
}
