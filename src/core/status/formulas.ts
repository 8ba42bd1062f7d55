/**
 * The rules of `judgeDuty` as workbook formulas, one row at a time. They use only functions that
 * Excel 2016, WPS and LibreOffice 7.4 share, lean on each other's cells so that each stays short,
 * and spare rows without a goal or dates stay blank.
 */

import { toSerial } from "../calendar/excelSerial";
import { firstDayOf, lastDayOf } from "../calendar/yearMonth";
import type { YearMonth } from "../ledger/duty";
import { settingNames } from "../ledger/vocabulary";
import { reasonFormula } from "./reasonFormula";
import { lightNames, stateNames } from "./status";
import { ceilingTest, type StatusFormulas, type StatusLayout } from "./statusLayout";

const { asOf, warningDays, yellowLag, redLag } = settingNames;

/** A month's first and last day as serial numbers, for `StatusMonth`. */
export function monthSerials(month: YearMonth): { first: string; last: string } {
  return {
    first: String(toSerial(firstDayOf(month))),
    last: String(toSerial(lastDayOf(month))),
  };
}

/**
 * The eight formulas of one row. Their values: latest a number or ""; ratio a share (0 where
 * nothing is reported); expected a share with six decimals; finished a date or ""; missed a count;
 * state, light and reason words, all "" on a spare row.
 */
export function statusFormulas(layout: StatusLayout): StatusFormulas {
  return {
    latest: `=${latestValue(layout)}`,
    ratio: `=${shareReached(layout)}`,
    expected: `=${elapsedShare(layout)}`,
    finished: `=${finishDay(layout)}`,
    missed: `=${missedCount(layout)}`,
    state: `=${stateWord(layout)}`,
    light: `=${lightWord(layout)}`,
    reason: `=${reasonFormula(layout)}`,
  };
}

/** From the last month backwards, the first number in a month that has begun. */
function latestValue({ months }: StatusLayout): string {
  return months.reduce(
    (earlier, { value, first }) => `IF(ISNUMBER(${value})*(${first}<=${asOf}),${value},${earlier})`,
    '""',
  );
}

function shareReached(layout: StatusLayout): string {
  const { goal, results } = layout;
  const share =
    `IF(${ceilingTest(layout)},IF(${results.latest}<=${goal},1,0),` +
    `IF(${goal}>0,${results.latest}/${goal},IF(${results.latest}>=${goal},1,0)))`;
  return `IF(COUNT(${goal})=0,"",IF(${results.latest}="",0,${share}))`;
}

function elapsedShare({ start, due }: StatusLayout): string {
  const share = `ROUND((${asOf}-${start}+1)/(${due}-${start}+1),6)`;
  return `IF(COUNT(${start},${due})<2,"",IF(${asOf}<${start},0,IF(${asOf}>=${due},1,${share})))`;
}

/**
 * 办结日期 where it is a day up to 统计日期, else the end of the first month that reaches the goal.
 * COUNTIFS looks at the date and IFERROR at text because neither passes an error value on; a date
 * typed as text (2021.6.28, 2021年6月28日) counts, as it does for the reader of ledgers.
 */
function finishDay(layout: StatusLayout): string {
  const { finishedOn, months, results } = layout;
  const operator = `IF(${ceilingTest(layout)},"<=",">=")&${layout.goal}`;
  const end = months.reduceRight<string>(
    (later, { value, last }) =>
      `IF(ISNUMBER(${value})*COUNTIF(${value},${operator}),${last},${later})`,
    asOf,
  );
  const typed = `DATEVALUE(${datePunctuation.reduce<string>(
    (text, [sign, stroke]) => `SUBSTITUTE(${text},"${sign}","${stroke}")`,
    finishedOn,
  )})`;
  return (
    `IF(N(${results.ratio})<1,"",` +
    `IF(COUNTIFS(${finishedOn},">=1",${finishedOn},"<"&${asOf}+1),INT(${finishedOn}),` +
    `IFERROR(IF((LEN(${finishedOn})>7)*(${typed}<=${asOf}),${typed},NA()),MIN(${asOf},${end}))))`
  );
}

const datePunctuation = [
  ["年", "-"],
  ["月", "-"],
  ["日", ""],
  [".", "-"],
  ["/", "-"],
] as const;

function missedCount({ start, due, months, results }: StatusLayout): string {
  const until = `MIN(${results.finished},${asOf})`;
  const terms = months.map(
    ({ value, narrative, first, last }) =>
      `(${last}<=${asOf})*(${start}<=${last})*(${first}<=${until})` +
      `*(COUNT(${value})+IFERROR(LEN(TRIM(${narrative})),1)=0)`,
  );
  return `IF(COUNT(${start},${due})<2,"",${terms.join("+") || "0"})`;
}

function stateWord({ due, results }: StatusLayout): string {
  const { ratio, expected, finished, missed } = results;
  const lag = `ROUND((${expected}-${ratio})*100,6)`;
  const choices: readonly (readonly [test: string, state: keyof typeof stateNames])[] = [
    [`${asOf}>${due}`, "overdue"],
    [`${lag}>=${redLag}`, "farBehind"],
    [`${due}-${asOf}<=${warningDays}`, "dueSoon"],
    [`${lag}>=${yellowLag}`, "behind"],
    [`${missed}>0`, "unreported"],
  ];
  const open = choices.reduceRight(
    (rest, [test, state]) => `IF(${test},"${stateNames[state]}",${rest})`,
    `"${stateNames.normal}"`,
  );
  const done = `IF(${finished}<=${due},"${stateNames.done}","${stateNames.doneLate}")`;
  return `IF(OR(${ratio}="",${expected}=""),"",IF(${finished}<>"",${done},${open}))`;
}

function lightWord({ results: { state } }: StatusLayout): string {
  const either = (...states: (keyof typeof stateNames)[]) =>
    `OR(${states.map((name) => `${state}="${stateNames[name]}"`).join(",")})`;
  return (
    `IF(${state}="","",IF(${either("done", "doneLate")},"${lightNames.blue}",` +
    `IF(${either("overdue", "farBehind")},"${lightNames.red}",` +
    `IF(${state}="${stateNames.normal}","${lightNames.green}","${lightNames.yellow}"))))`
  );
}
