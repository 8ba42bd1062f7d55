/** The seed notice's ledger with the invented entries of seeds/entries-2021.json. */

import { readFileSync } from "node:fs";
import { buildLedger } from "../../../src/core/ledger/buildLedger";
import type { Duty, Report, YearMonth } from "../../../src/core/ledger/duty";
import type { Ledger } from "../../../src/core/ledger/ledger";
import type { EntryFinding } from "../../../src/core/progress/entryFinding";
import { readNotice } from "../../../src/core/notice/readNotice";

export interface SampleEntry {
  readonly duty: string;
  /** Of milestones and targets, so that a renumbering shows. */
  readonly content?: string;
  readonly unit: string;
  /** No error and no warning may arise. */
  readonly good: boolean;
  /** What a bad one is there to show. */
  readonly shows?: string;
  /** Codes that a bad one must raise. */
  readonly expects?: readonly EntryFinding["code"][];
  readonly finishedOn?: string;
  readonly reports: Readonly<Record<YearMonth, Omit<Report, "month">>>;
}

interface Sample {
  readonly 演示数据: string;
  readonly asOf: string;
  readonly entries: readonly SampleEntry[];
}

export const sample = JSON.parse(readFileSync("seeds/entries-2021.json", "utf8")) as Sample;

export function sampleLedger(): Ledger {
  const ledger = buildLedger(readNotice(readFileSync("seeds/yanshi-2021-3.txt", "utf8")));
  const entries = new Map(sample.entries.map((entry) => [entry.duty, entry]));
  return { ...ledger, duties: ledger.duties.map((duty) => fill(duty, entries.get(duty.id))) };
}

function fill(duty: Duty, entry: SampleEntry | undefined): Duty {
  if (!entry) return duty;
  return {
    ...duty,
    finishedOn: entry.finishedOn ?? null,
    reports: duty.reports.map((report) => ({ ...report, ...entry.reports[report.month] })),
  };
}
