import fc from "fast-check";
import type {
  BlockPlan,
  ConditionalFormatPlan,
  SheetPlan,
  ValidationPlan,
  ValidationRule,
} from "../../../src/core/plan/plan";
import { readPlan } from "../../../src/hosts/xlsx/readPlan";
import { writePlan } from "../../../src/hosts/xlsx/writePlan";
import { planDifferences } from "../../preview/host/differences";
import { makeSheet } from "../../support/makePlan";
import { expectValid } from "../../support/validateWorkbook";
import { planOf, randomArea, randomContent, randomStyle } from "./randomPlans";

/** Blocks below each other; a date without a format of its own comes back with one. */
const blocks: fc.Arbitrary<BlockPlan[]> = fc
  .array(
    fc.tuple(
      fc.nat({ max: 5 }),
      fc.array(
        fc.array(
          randomContent.filter((content) => !isDate(content)),
          { maxLength: 6 },
        ),
        { maxLength: 6 },
      ),
    ),
    { maxLength: 3 },
  )
  .map((all) => all.map(([left, rows], place) => ({ top: place * 8, left, rows })));

const isDate = (content: unknown): boolean =>
  typeof content === "object" && content !== null && "date" in content;

const formula = fc.constantFrom('=$C3="红"', "=LEN(A1)>=最少字数", "='表 二'!$B$2<3");

const rule: fc.Arbitrary<ValidationRule> = fc.oneof(
  fc
    .constantFrom("=单位", "红,黄", '说"好",不说')
    .map((source) => ({ type: "list" as const, source })),
  formula.map((custom) => ({ type: "custom" as const, formula: custom })),
  fc.record({
    type: fc.constantFrom("decimal", "whole", "date", "textLength"),
    operator: fc.constantFrom("between", "notBetween"),
    formula1: fc.constantFrom("0", "-2.5", "=B2"),
    formula2: fc.constantFrom("1", "=TODAY()"),
  }),
  fc.record({
    type: fc.constantFrom("decimal", "whole"),
    operator: fc.constantFrom("equal", "greaterThan", "lessThanOrEqual"),
    formula1: fc.constantFrom("0", "=B2"),
  }),
);

const words = fc.stringMatching(/^[一-龥A-Z&<>"'_x0 ]{1,12}$/);

const validation: fc.Arbitrary<ValidationPlan> = fc.record(
  {
    area: randomArea,
    rule,
    allowBlank: fc.boolean(),
    prompt: fc.record({ title: words, message: words }),
    alert: fc.record({
      style: fc.constantFrom("stop", "warning", "information"),
      title: fc.oneof(words, fc.constant("")),
      message: words,
    }),
  },
  { requiredKeys: ["area", "rule", "allowBlank"] },
);

const condition: fc.Arbitrary<ConditionalFormatPlan> = fc.record(
  {
    area: randomArea,
    formula,
    style: fc.record(
      {
        fill: fc.constantFrom("C00000", "FFF5D6"),
        font: fc.constantFrom({ bold: true }, { color: "FFFFFF" }, { bold: true, color: "1F3864" }),
      },
      { requiredKeys: [] },
    ),
    stopIfTrue: fc.constant(true),
  },
  { requiredKeys: ["area", "formula", "style"] },
);

const column = fc.oneof(
  fc.record({ width: fc.nat({ max: 255 }), hidden: fc.constantFrom(true, false) }),
  fc.record({ width: fc.nat({ max: 60 }), outlineLevel: fc.integer({ min: 1, max: 3 }) }),
);

/** Columns beside a folded group that are hidden on their own could be taken for part of it. */
const columns = fc.oneof(
  fc.array(column, { maxLength: 6 }),
  fc.constant([{ width: 9 }, { width: 9, outlineLevel: 2, collapsed: true }]),
);

const sheet: fc.Arbitrary<SheetPlan> = fc
  .record(
    {
      blocks,
      formats: fc.array(fc.record({ area: randomArea, style: randomStyle }), { maxLength: 6 }),
      columns,
      rowHeights: fc.uniqueArray(
        fc.record({
          row: fc.nat({ max: 30 }),
          height: fc.constantFrom(9.75, 30, 409.5),
          fitsText: fc.boolean(),
        }),
        { selector: ({ row }) => row, maxLength: 4 },
      ),
      showGridlines: fc.boolean(),
      tabColor: fc.constantFrom("2E6DA4", "FF0000"),
      freeze: fc.record({ rows: fc.nat({ max: 4 }), columns: fc.integer({ min: 1, max: 3 }) }),
      autoFilter: randomArea,
      validations: fc.array(validation, { maxLength: 3 }),
      conditionalFormats: fc.array(condition, { maxLength: 4 }),
      protection: fc.record({ sort: fc.boolean(), formatColumns: fc.boolean() }),
    },
    { requiredKeys: ["blocks", "formats", "columns", "validations", "conditionalFormats"] },
  )
  .map(makeSheet);

test("whatever plan is written is read back", async () => {
  await fc.assert(
    fc.asyncProperty(planOf(sheet), async (plan) => {
      const { plan: read, leftOut } = await readPlan(await writePlan(plan));
      expect(planDifferences(plan, read)).toEqual([]);
      expect(leftOut).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test("whatever is read can be written as a valid file", async () => {
  for (const plan of fc.sample(planOf(sheet), { numRuns: 6, seed: 20210930 })) {
    const { plan: read } = await readPlan(await writePlan(plan));
    await expectValid(await writePlan(read));
  }
});
