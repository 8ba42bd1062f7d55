import type { WorkbookPlan } from "../../../src/core/plan/plan";
import { readPlan } from "../../../src/hosts/xlsx/readPlan";
import { writePlan } from "../../../src/hosts/xlsx/writePlan";
import { samplePlan } from "../excel/samplePlan";
import { seedPlan } from "../excel/seedPlan";
import { planDifferences } from "../../preview/host/differences";
import { ledgerWithSummary } from "../../support/ledgerWithSummary";
import { expectValid } from "../../support/validateWorkbook";

jest.setTimeout(60_000);

const plans: readonly (readonly [string, () => WorkbookPlan])[] = [
  ["a bit of everything", () => samplePlan],
  ["the seed's ledger", seedPlan],
  ["a ledger with a month's summary", ledgerWithSummary],
];

describe.each(plans)("%s", (_what, make) => {
  test("is read from its file as the plan that was written, with nothing left out", async () => {
    const plan = make();
    const { plan: read, leftOut } = await readPlan(await writePlan(plan));
    expect(planDifferences(plan, read)).toEqual([]);
    expect(read.title).toBe(plan.title);
    expect(leftOut).toEqual([]);
  });

  test("is written again as a valid file, which reads the same", async () => {
    const { plan } = await readPlan(await writePlan(make()));
    const bytes = await writePlan(plan);
    await expectValid(bytes);
    expect((await readPlan(bytes)).plan).toEqual(plan);
  });
});
