/** Makes a duty for tests from the few facts that matter to a case. */

import type { Duty, Goal, Report, YearMonth } from "../../../src/core/ledger/duty";

export type Entry = number | string | readonly [value: number | string | null, narrative: string];

export interface DutyFacts extends Partial<Omit<Duty, "goal" | "reports">> {
  readonly goal?: Partial<Goal>;
  /** Months that have an entry: a value, or a value with its narrative. */
  readonly entries?: Readonly<Record<YearMonth, Entry>>;
  readonly months?: readonly YearMonth[];
}

export const halfYear: readonly YearMonth[] = [
  "2021-06",
  "2021-07",
  "2021-08",
  "2021-09",
  "2021-10",
  "2021-11",
  "2021-12",
];

export function makeDuty(facts: DutyFacts = {}): Duty {
  const { goal, entries = {}, months = halfYear, ...rest } = facts;
  return {
    id: "9-N1",
    item: 9,
    kind: "milestone",
    content: "万达广场主体封顶",
    unit: "区发改委",
    role: "responsible",
    start: "2021-06-01",
    due: "2021-12-31",
    stated: true,
    finishedOn: null,
    ...rest,
    goal: { comparison: ">=", value: 100, unit: "%", accumulates: true, ...goal },
    reports: months.map((month) => makeReport(month, entries[month])),
  };
}

function makeReport(month: YearMonth, entry: Entry | undefined): Report {
  if (entry === undefined) return { month, value: null, narrative: "" };
  if (typeof entry === "object") return { month, value: entry[0], narrative: entry[1] };
  return { month, value: entry, narrative: "本月完成基础垫层浇筑和两层主体结构施工" };
}
