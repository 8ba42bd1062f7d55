/** A month's summary in lines of text, in the order of its sheet. */

import { say } from "../core/messages";
import { formatFigure, formatShare } from "../core/status/rounding";
import { lightNames, stateNames } from "../core/status/status";
import type {
  GroupSummary,
  ListedDuty,
  MissingReports,
  MonthSummary,
  Tally,
  TargetProgress,
  UnitSummary,
} from "../core/summary/monthSummary";
import { overallLines } from "../core/summary/overallLines";
import { changeHeadings, groupHeaders, headings } from "../core/summary/vocabulary";
import { chineseDay } from "../core/summary/words";

export function writeSummaryReport(summary: MonthSummary): string {
  const { source, month, period, asOf, changes, leaders, totals, thresholds } = summary;
  const [year = "", number = ""] = month.split("-");
  const days = { start: chineseDay(period.start), end: chineseDay(period.end) };
  const upcoming = { heading: headings.upcoming, days: thresholds.warningDays };
  const blocks: readonly (readonly string[])[] = [
    [
      say("month-sheet-title", { year, month: Number(number) }),
      [source.title, source.documentNumber].filter(Boolean).join(" "),
      say("month-sheet-period", { ...days, asOf: chineseDay(asOf) }),
      ...overallLines(summary),
    ],
    block(headings.sections, summary.sections.map(groupLine)),
    block(headings.leaders, [...leaders.leaders, leaders.repeated].map(groupLine)),
    block(headings.units, [...summary.units.map(unitLine), tallyLine(groupHeaders.total, totals)]),
    ...(Object.keys(changeHeadings) as (keyof typeof changeHeadings)[]).map((key) =>
      block(changeHeadings[key], changes[key].map(dutyLine)),
    ),
    block(headings.overdue, summary.overdue.map(dutyLine)),
    block(headings.finishedLate, summary.finishedLate.map(dutyLine)),
    block(headings.atRisk, summary.atRisk.map(dutyLine)),
    block(headings.missing, summary.missing.map(missingLine)),
    block(say("upcoming-heading", upcoming), summary.upcoming.map(dutyLine)),
    block(headings.milestones, summary.milestones.map(dutyLine)),
    block(headings.targets, summary.targets.map(targetLine)),
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function block(heading: string, lines: readonly string[]): string[] {
  const head = say("list-counted", { heading, count: lines.length });
  return [
    head,
    ...(lines.length > 0 ? lines : [say("summary-nothing")]).map((line) => `  ${line}`),
  ];
}

function tallyLine(name: string, tally: Tally): string {
  const { duties, lights, states, atRisk, reports, averageRatio } = tally;
  return say("summary-line-tally", {
    name,
    duties,
    ...lights,
    overdue: states.overdue,
    risk: atRisk,
    ...reports,
    ratio: averageRatio === null ? "—" : formatShare(averageRatio),
  });
}

function groupLine({ name, tally }: GroupSummary): string {
  return tallyLine(name, tally);
}

function unitLine({ name, tally, rank, score }: UnitSummary): string {
  const line = tallyLine(name, tally);
  return say("summary-line-unit", { rank: rank ?? "—", score: score ?? "—", line });
}

function dutyLine({ light, state, id, unit, content, reason }: ListedDuty): string {
  const names = { light: lightNames[light], state: stateNames[state] };
  return say("summary-line-duty", { ...names, id, unit, content, reason });
}

function missingLine({ unit, month, earlier }: MissingReports): string {
  const count = earlier.reduce((sum, { months }) => sum + months.length, 0);
  return say("summary-line-missing", { unit, rows: month.length, earlier: count });
}

function targetLine({ id, unit, content, actual, ratio, pace, goal }: TargetProgress): string {
  const amount = (value: number | null) => (value === null ? "—" : formatFigure(value) + goal.unit);
  const figures = { actual: amount(actual), ratio: formatShare(ratio), pace: amount(pace) };
  return say("summary-line-target", { id, unit, content, ...figures });
}
