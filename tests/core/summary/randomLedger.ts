/** Random ledgers: shared leaders, shared units, rows without item, gaps and typed words. */

import fc from "fast-check";
import { addDays } from "../../../src/core/calendar/isoDate";
import type { Duty } from "../../../src/core/ledger/duty";
import type { Ledger } from "../../../src/core/ledger/ledger";
import { months, row, smallLedger } from "./smallLedger";

const leaders = fc.subarray(["张三", "李四", "王五"]);

const items = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), leaders), { maxLength: 6 });

const value = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 120 }) },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constant("约50%") },
);

const duty = fc.record({
  item: fc.integer({ min: 0, max: 7 }),
  kind: fc.constantFrom("task", "milestone", "target"),
  unit: fc.constantFrom("甲局", "乙局", "丙镇", "各镇（街道）"),
  start: fc.integer({ min: 0, max: 300 }),
  length: fc.integer({ min: 0, max: 300 }),
  finished: fc.option(fc.integer({ min: 0, max: 300 })),
  comparison: fc.constantFrom(">=", "<=", "=", "~"),
  goal: fc.constantFrom(0, 1, 80, 100),
  values: fc.array(value, { minLength: 4, maxLength: 4 }),
  narratives: fc.array(fc.constantFrom("", " ", "完成选址。"), { minLength: 4, maxLength: 4 }),
});

type Facts = typeof duty extends fc.Arbitrary<infer F> ? F : never;

function dutyOf(facts: Facts, index: number): Duty {
  const { item, kind, unit, start, length, finished, comparison, goal, values, narratives } = facts;
  const first = addDays("2021-03-01", start);
  return {
    ...row({ id: `${item}-R${index + 1}` }),
    item,
    kind,
    unit,
    goal: { comparison, value: goal, unit: "%", accumulates: goal > 50 },
    start: first,
    due: addDays(first, length),
    finishedOn: finished === null ? null : addDays("2021-03-01", finished),
    reports: months.map((month, place) => ({
      month,
      value: values[place] ?? null,
      narrative: narratives[place] ?? "",
    })),
  };
}

export const randomLedger: fc.Arbitrary<Ledger> = fc
  .tuple(items, fc.array(duty, { maxLength: 30 }))
  .map(([facts, duties]) =>
    smallLedger({
      items: facts.map(([section, names], index) => ({
        number: index + 1,
        label: "",
        section,
        text: "",
        leaders: names,
        units: [],
      })),
      duties: duties.map(dutyOf),
    }),
  );

/** A month of the ledger and a day of it, its last one as often as not. */
export const randomMonth: fc.Arbitrary<{ month: string; asOf: string }> = fc
  .tuple(fc.constantFrom(...months), fc.oneof(fc.constant(30), fc.integer({ min: 1, max: 29 })))
  .map(([month, day]) => ({ month, asOf: `${month}-${String(day).padStart(2, "0")}` }));
