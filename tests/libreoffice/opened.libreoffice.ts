import { openWorkbook } from "../../src/actions/openWorkbook";
import type { WorkbookPlan } from "../../src/core/plan/plan";
import { writePlan } from "../../src/hosts/xlsx/writePlan";
import { planDifferences } from "../preview/host/differences";
import { seedPlan } from "../hosts/excel/seedPlan";
import { ledgerWithSummary } from "../support/ledgerWithSummary";
import { resave } from "../support/libreOffice";
import { makeSheet } from "../support/makePlan";
import { expectValid } from "../support/validateWorkbook";

jest.setTimeout(300_000);

/**
 * The workbook but for what LibreOffice changes by itself: fonts that it lacks, number formats in a
 * spelling of its own, very hidden sheets, stopping rules, and without a window all that is a view.
 */
function lasting(plan: WorkbookPlan): WorkbookPlan {
  const sheets = plan.sheets.map((sheet) =>
    makeSheet({
      name: sheet.name,
      visibility: sheet.visibility === "visible" ? "visible" : "hidden",
      columns: sheet.columns,
      blocks: sheet.blocks,
      merges: sheet.merges,
      validations: sheet.validations,
      conditionalFormats: sheet.conditionalFormats.map(({ area, formula, style }) => ({
        area,
        formula,
        style,
      })),
      ...(sheet.autoFilter ? { autoFilter: sheet.autoFilter } : {}),
      ...(sheet.protection ? { protection: sheet.protection } : {}),
    }),
  );
  return { ...plan, font: { ...plan.font, name: "" }, sheets };
}

test("a ledger saved by LibreOffice opens as the ledger that it was", async () => {
  const plan = seedPlan();
  const { plan: opened, leftOut } = await openWorkbook(await resave(await writePlan(plan)));
  expect(planDifferences(lasting(plan), lasting(opened))).toEqual([]);
  expect(leftOut).toEqual([]);
});

test("what LibreOffice calculated stands beside the formulas", async () => {
  const { results } = await openWorkbook(await resave(await writePlan(seedPlan())));
  const [header = [], ...duties] = results.sheets[2]?.rows.slice(2) ?? [];
  const lights = duties.map((row) => row[header.indexOf("亮灯")]);
  expect(lights.length).toBeGreaterThan(200);
  expect(lights.filter((light) => !["红", "黄", "绿", "蓝"].includes(String(light)))).toEqual([]);
});

test("a month's summary saved by LibreOffice keeps its charts, and can be saved as a valid file", async () => {
  const plan = ledgerWithSummary();
  const { plan: opened, leftOut } = await openWorkbook(await resave(await writePlan(plan)));
  expect(leftOut).toEqual([]);
  expect(opened.sheets.flatMap(({ charts = [] }) => charts)).toHaveLength(4);
  await expectValid(await writePlan(opened));
});
