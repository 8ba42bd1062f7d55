/** 说明 as a workbook formula: the sentences of `explainStatus`, put together by Excel. */

import { settingNames } from "../ledger/vocabulary";
import { sentenceAround, sentenceFormula } from "./sentenceFormula";
import { stateNames, type State } from "./status";
import { ceilingTest, type StatusLayout } from "./statusLayout";

const { asOf } = settingNames;

/** An expression without `=`. State, finished, expected and the rest are read from their cells. */
export function reasonFormula(layout: StatusLayout): string {
  const { state, missed } = layout.results;
  const unreported = sentenceFormula("status-unreported", { missed });
  const late = is(layout, "doneLate");
  return (
    `IF(${state}="","",IF(OR(${is(layout, "done")},${late}),${finishSentence(layout)},` +
    `IF(${is(layout, "unreported")},${unreported},${openSentence(layout)})))`
  );
}

function is({ results }: StatusLayout, state: State): string {
  return `${results.state}="${stateNames[state]}"`;
}

function finishSentence({ due, results: { finished } }: StatusLayout): string {
  const date = day(finished);
  const early = sentenceFormula("status-done-early", { date, days: `(${due}-${finished})` });
  const late = sentenceFormula("status-done-late", { date, days: `(${finished}-${due})` });
  const onTheDay = sentenceFormula("status-done-on-the-day", { date });
  return `IF(${finished}<${due},${early},IF(${finished}>${due},${late},${onTheDay}))`;
}

/** Sentences about open duties share the clause on what was reported, so it is written once. */
function openSentence(layout: StatusLayout): string {
  const { due, start, results } = layout;
  const { before, after } = openParts(layout);
  const open =
    `IF(${is(layout, "overdue")},${before.overdue},` +
    `IF(${is(layout, "dueSoon")},IF(${due}=${asOf},${before.dueToday},${before.dueSoon}),${before.share}))` +
    `&${actualClause(layout)}&` +
    `IF(${is(layout, "normal")},${after.normal},` +
    `IF(OR(${is(layout, "behind")},${is(layout, "farBehind")}),${after.behind},""))`;
  const waiting = sentenceFormula("status-not-started", { date: day(start) });
  return `IF(AND(${is(layout, "normal")},${results.expected}=0),${waiting},${open})`;
}

function openParts({ due, results }: StatusLayout) {
  const date = day(due);
  const lag = `ROUND(ROUND((${results.expected}-${results.ratio})*100,6),1)`;
  const around = (
    code: Parameters<typeof sentenceAround>[0],
    gaps: Readonly<Record<string, string>>,
  ) => sentenceAround(code, "actual", gaps);
  const expected = share(results.expected);
  const behind = around("status-behind", { expected, lag });
  const normal = around("status-normal", { expected });
  return {
    before: {
      overdue: around("status-overdue", { date, days: `(${asOf}-${due})` }).before,
      dueToday: around("status-due-today", { date }).before,
      dueSoon: around("status-due-soon", { date, days: `(${due}-${asOf})` }).before,
      share: behind.before,
    },
    after: { normal: normal.after, behind: behind.after },
  };
}

function actualClause(layout: StatusLayout): string {
  const { goal, results } = layout;
  const figures = { value: `ROUND(${results.latest},4)`, goal: `ROUND(${goal},4)` };
  return (
    `IF(${results.latest}="",${sentenceFormula("status-actual-none")},` +
    `IF(${ceilingTest(layout)},${sentenceFormula("status-actual-of-limit", figures)},` +
    `${sentenceFormula("status-actual", { ratio: share(results.ratio) })}))`
  );
}

/** 53.4%: not TEXT, whose format letters and decimal sign follow the user's language. */
function share(cell: string): string {
  return `ROUND(${cell}*100,1)&"%"`;
}

function day(cell: string): string {
  return `YEAR(${cell})&"年"&MONTH(${cell})&"月"&DAY(${cell})&"日"`;
}
