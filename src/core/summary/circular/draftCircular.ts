/** Drafts the 通报 of a month in the usual form: overall, done well, what is wrong, what is asked. */

import { addDays } from "../../calendar/isoDate";
import { say } from "../../messages";
import type { MonthSummary } from "../monthSummary";
import { headings } from "../vocabulary";
import { chineseDay, chineseNumeral, citeSource, closeUp, officeOf } from "../words";
import { overallLines } from "../overallLines";
import type { CircularAnnex, CircularDraft, CircularParagraph } from "./circular";
import { praiseUnits } from "./praiseUnits";
import { nameByUnit, nameCounts, nameMissing } from "./nameUnits";

export interface CircularOptions {
  /** The day to answer by; ten days after the as-of date unless told. */
  readonly replyBy?: string;
}

const daysToReply = 10;

export function draftCircular(summary: MonthSummary, options: CircularOptions = {}): CircularDraft {
  const { source, month, asOf } = summary;
  const [year = "", number = ""] = month.split("-");
  const office = officeOf(source);
  const date = chineseDay(asOf);
  const replyBy = options.replyBy ?? addDays(asOf, daysToReply);
  return {
    title: say("circular-title", { office, year, month: Number(number) }),
    addressees: say("circular-addressees"),
    paragraphs: [
      body(say("circular-opening", { source: citeSource(source), office, date })),
      ...numbered([
        [headings.overall, overallLines(summary).map(body)],
        [say("circular-praise"), praiseUnits(summary).map(body)],
        [say("circular-problems"), problems(summary)],
        [say("circular-demands"), demands(summary, replyBy)],
      ]),
    ],
    annex: annexOf(summary),
    signer: office,
    date,
  };
}

function body(text: string): CircularParagraph {
  return { part: "body", text: closeUp(text) };
}

function numbered(
  chapters: readonly (readonly [string, readonly CircularParagraph[]])[],
): CircularParagraph[] {
  return chapters.flatMap(([title, paragraphs], index) => [
    { part: "heading", text: `${chineseNumeral(index + 1)}、${title}` },
    ...paragraphs,
  ]);
}

/** Each kind of trouble there is under a heading of its own; one sentence where there is none. */
function problems(summary: MonthSummary): CircularParagraph[] {
  const { overdue, finishedLate, atRisk, missing } = summary;
  const farBehind = atRisk.filter(({ state }) => state === "farBehind");
  const unreported = missing.filter(({ month }) => month.length > 0);
  const rows = unreported.reduce((sum, { month }) => sum + month.length, 0);
  const found: readonly (readonly [
    count: number,
    title: string,
    texts: () => readonly string[],
  ])[] = [
    [
      overdue.length,
      say("circular-overdue"),
      () => [
        say("circular-overdue-count", { count: overdue.length }),
        ...nameByUnit(overdue, (duty) => say("circular-days-over", { days: -duty.daysLeft })),
      ],
    ],
    [
      finishedLate.length,
      say("circular-late"),
      () => [
        say("circular-late-count", { count: finishedLate.length, units: nameCounts(finishedLate) }),
      ],
    ],
    [
      farBehind.length,
      say("circular-behind"),
      () => [
        say("circular-behind-count", { count: farBehind.length, units: nameCounts(farBehind) }),
      ],
    ],
    [
      unreported.length,
      say("circular-unreported"),
      () => [
        say("circular-unreported-count", {
          units: unreported.length,
          rows,
          names: nameMissing(unreported),
        }),
      ],
    ],
  ];
  const real = found.filter(([count]) => count > 0);
  if (real.length === 0) return [body(say("circular-no-problems"))];
  return real.flatMap(([, title, texts], index) => [
    { part: "subheading", text: `（${chineseNumeral(index + 1)}）${title}` },
    ...texts().map(body),
  ]);
}

function demands(
  { overdue, missing, upcoming }: MonthSummary,
  replyBy: string,
): CircularParagraph[] {
  const date = chineseDay(replyBy);
  const texts = [
    ...(overdue.length > 0 ? [say("circular-demand-overdue", { date })] : []),
    ...(missing.length > 0 ? [say("circular-demand-reports", { date })] : []),
    ...(upcoming.length > 0 ? [say("circular-demand-upcoming", { count: upcoming.length })] : []),
    say("circular-demand-all"),
  ];
  return texts.map((text, index) => body(`（${chineseNumeral(index + 1)}）${text}`));
}

function annexOf({ overdue }: MonthSummary): CircularAnnex | null {
  if (overdue.length === 0) return null;
  return {
    title: say("circular-annex"),
    headers: say("circular-annex-headers").split("|"),
    widths: [7, 10, 40, 18, 15, 10],
    rows: overdue.map(({ id, content, unit, due, daysLeft }, index) => [
      String(index + 1),
      id,
      content,
      unit,
      due,
      String(-daysLeft),
    ]),
  };
}
