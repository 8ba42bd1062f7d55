/** Random plans of small workbooks, with whatever is hard about text, numbers and formats. */

import fc from "fast-check";
import type { CellContent, SheetPlan, StylePlan, WorkbookPlan } from "../../../src/core/plan/plan";
import { makePlan, makeSheet } from "../../support/makePlan";

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.stringMatching(/^[=+\-@'" ]{1,2}[一-龥A-Z0-9_x\r\n\t]{0,12}$/),
  fc.constantFrom(
    "_x000D_",
    "_x005F_",
    "a\u0000b",
    "\uD800",
    "\uFFFE",
    " 前后 ",
    "一\r\n二",
    "]]>",
  ),
);

export const randomContent: fc.Arbitrary<CellContent> = fc.oneof(
  text.filter((value) => value !== ""),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.constant(null),
  fc
    .date({
      min: new Date("1900-01-01T00:00:00Z"),
      max: new Date("9999-12-31"),
      noInvalidDate: true,
    })
    .map((date) => ({ date: date.toISOString().slice(0, 10) })),
  fc.constantFrom("=A1+1", "=IF(B2>0,\"<&>\",'表 二'!C3)").map((formula) => ({ formula })),
);

const edge = fc.nat({ max: 12 });
export const randomArea = fc
  .tuple(edge, edge, edge, edge)
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

export const randomStyle: fc.Arbitrary<StylePlan> = fc.record(
  {
    font: fc.record({ bold: fc.boolean(), size: fc.integer({ min: 6, max: 30 }) }),
    fill: fc.constantFrom("FFFFFF", "00aa11"),
    border: fc.constant("BFBFBF"),
    horizontal: fc.constantFrom("left", "center", "right"),
    wrap: fc.boolean(),
    numberFormat: fc.constantFrom("0%", '0.0"万元"', "yyyy/m/d"),
    locked: fc.boolean(),
  },
  { requiredKeys: [] },
);

const blocks = fc.array(
  fc.record({
    top: edge,
    left: edge,
    rows: fc.array(fc.array(randomContent, { maxLength: 6 }), { maxLength: 6 }),
  }),
  { maxLength: 3 },
);

const sheet: fc.Arbitrary<SheetPlan> = fc
  .record({
    blocks,
    formats: fc.array(fc.record({ area: randomArea, style: randomStyle }), { maxLength: 5 }),
    columns: fc.array(fc.record({ width: fc.nat({ max: 255 }), collapsed: fc.boolean() }), {
      maxLength: 5,
    }),
    showGridlines: fc.boolean(),
  })
  .map(makeSheet);

/** Sheets of `parts` under names of their own. */
export function planOf(parts: fc.Arbitrary<SheetPlan>): fc.Arbitrary<WorkbookPlan> {
  return fc
    .uniqueArray(
      fc.stringMatching(/^[一-龥A-Za-z &<'"]{1,12}$/).map((name) => `表${name}页`),
      {
        minLength: 1,
        maxLength: 3,
        selector: (name) => name.toLowerCase(),
      },
    )
    .chain((names) => fc.tuple(...names.map((name) => parts.map((one) => ({ ...one, name })))))
    .map((sheets) => makePlan(sheets));
}

export const randomPlan = planOf(sheet);
