import fc from "fast-check";
import { readContents } from "../../../src/hosts/xlsx/readContents";
import { writePlan } from "../../../src/hosts/xlsx/writePlan";
import type { CellContent, SheetPlan, StylePlan } from "../../../src/core/plan/plan";
import { contentsOfPlan } from "../../support/contentsOfPlan";
import { makeGrid, makePlan, makeSheet } from "../../support/makePlan";
import { expectValid } from "../../support/validateWorkbook";

/** Rows without the empty cells at their ends, which a file does not keep. */
function trimmed(rows: readonly (readonly unknown[])[]): unknown[][] {
  const shortened = rows.map((row) => row.slice(0, lastFilled(row) + 1));
  return shortened.slice(0, shortened.findLastIndex((row) => row.length > 0) + 1);
}

function lastFilled(row: readonly unknown[]): number {
  return row.findLastIndex((value) => value !== null && value !== "");
}

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

const content: fc.Arbitrary<CellContent> = fc.oneof(
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
const area = fc
  .tuple(edge, edge, edge, edge)
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

const style: fc.Arbitrary<StylePlan> = fc.record(
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
    rows: fc.array(fc.array(content, { maxLength: 6 }), { maxLength: 6 }),
  }),
  { maxLength: 3 },
);

const sheet: fc.Arbitrary<SheetPlan> = fc
  .record({
    blocks,
    formats: fc.array(fc.record({ area, style }), { maxLength: 5 }),
    columns: fc.array(fc.record({ width: fc.nat({ max: 255 }), collapsed: fc.boolean() }), {
      maxLength: 5,
    }),
    showGridlines: fc.boolean(),
  })
  .map(makeSheet);

const plan = fc
  .uniqueArray(
    fc.stringMatching(/^[一-龥A-Za-z &<'"]{1,12}$/).map((name) => `表${name}页`),
    {
      minLength: 1,
      maxLength: 3,
      selector: (name) => name.toLowerCase(),
    },
  )
  .chain((names) => fc.tuple(...names.map((name) => sheet.map((parts) => ({ ...parts, name })))))
  .map((sheets) => makePlan(sheets));

test("whatever a plan holds is read back", async () => {
  await fc.assert(
    fc.asyncProperty(plan, async (random) => {
      const { sheets } = await readContents(await writePlan(random));
      const expected = contentsOfPlan(random).sheets;
      expect(sheets.map(({ name }) => name)).toEqual(expected.map(({ name }) => name));
      expect(sheets.map(({ rows }) => trimmed(rows))).toEqual(
        expected.map(({ rows }) => trimmed(rows)),
      );
    }),
    { numRuns: 200 },
  );
});

test("whatever a plan holds, the file is valid", async () => {
  for (const random of fc.sample(plan, { numRuns: 12, seed: 20210531 })) {
    await expectValid(await writePlan(random));
  }
});

test.each([
  { title: "an empty sheet", rows: [] },
  { title: "a single cell", rows: [["甲"]] },
  { title: "a text as long as a cell can hold", rows: [["长".repeat(32_767)]] },
  { title: "as many columns as a sheet has", rows: [Array.from({ length: 16_384 }, (_, n) => n)] },
])("$title is written and read back", async ({ rows }) => {
  const bytes = await writePlan(makeGrid(rows));
  await expectValid(bytes);
  expect((await readContents(bytes)).sheets[0]?.rows).toEqual(rows);
});

test("an empty text leaves the cell empty", async () => {
  const bytes = await writePlan(makeGrid([["", 1]]));
  expect((await readContents(bytes)).sheets[0]?.rows).toEqual([[null, 1]]);
});
