/** @jest-environment jsdom */

import { toPlan } from "../../../src/preview/host/save/toPlan";
import { planDifferences } from "../../preview/host/differences";
import { openExcel, transports } from "./openExcel";
import { samplePlan, treacherousTexts } from "./samplePlan";
import { planOfItems, seedPlan } from "./seedPlan";

describe.each(transports)("carrying out a plan in Excel, %s", (transport) => {
  test("the workbook becomes what the plan says, sheet by sheet", async () => {
    const { standIn, host } = await openExcel(transport);
    await host().carryOut(samplePlan);
    expect(standIn.refusals).toEqual([]);
    expect(planDifferences(samplePlan, toPlan(standIn.workbook))).toEqual([]);
  });

  test("the seed's ledger equals its plan, in three round trips", async () => {
    const { standIn, client, host } = await openExcel(transport);
    const plan = seedPlan();
    await host().carryOut(plan);
    expect(planDifferences(plan, toPlan(standIn.workbook))).toEqual([]);
    expect(standIn.refusals).toEqual([]);
    expect(client.traffic.roundTrips).toBe(3);
    expect(client.traffic.largestRequest).toBeLessThan(2_000_000);
  });

  test("nothing the user had is touched, and no trace of the building is left", async () => {
    const { standIn, user, host } = await openExcel(transport);
    user.type("Sheet1", "B2", "我的数据");
    standIn.workbook.names.set("我的名称", "=Sheet1!$B$2");
    await host().carryOut(samplePlan);
    const { sheets, names } = standIn.workbook;
    expect(sheets.map(({ name }) => name)).toEqual(["Sheet1", "填报说明", "工作台账", "_meta"]);
    expect(standIn.workbook.sheet("Sheet1").cells.get(1, 1).value).toBe("我的数据");
    expect(names.get("我的名称")).toBe("=Sheet1!$B$2");
  });
});

describe("what Excel is asked to do", () => {
  test("a thousand items take more requests only as their bytes do", async () => {
    const { standIn, client, host } = await openExcel("web");
    const plan = planOfItems(1000);
    await host().carryOut(plan);
    const { traffic } = client;
    expect(traffic.roundTrips).toBeLessThanOrEqual(12);
    expect(traffic.roundTrips).toBeLessThanOrEqual(3 + Math.ceil(traffic.sent / 700_000));
    expect(traffic.largestRequest).toBeLessThan(2_000_000);
    expect(planDifferences(plan, toPlan(standIn.workbook))).toEqual([]);
  });

  test("screen and calculation rest during each request that changes something", async () => {
    const { client, host } = await openExcel("web");
    await host({ requestBytes: 20_000 }).carryOut(samplePlan);
    const [, ...changing] = client.traffic.exchanges;
    expect(changing.length).toBeGreaterThan(2);
    for (const { calls } of changing) {
      expect(calls.slice(0, 2)).toEqual([
        "Application.SuspendScreenUpdatingUntilNextSync",
        "Application.SuspendApiCalculationUntilNextSync",
      ]);
    }
  });

  test("number formats come before contents, protection last, and no range is kept", async () => {
    const { client, host } = await openExcel("web");
    const [guide] = samplePlan.sheets;
    const plan = { ...samplePlan, sheets: [guide!], names: [], activeSheet: guide!.name };
    await host().carryOut(plan);
    const { calls } = client.traffic;
    expect(calls.indexOf("Range.NumberFormat")).toBeLessThan(calls.indexOf("Range.Formulas"));
    const build = client.traffic.exchanges[1]!.calls;
    expect(build.at(-1)).toBe("WorksheetProtection.Protect");
    expect(calls).not.toContain("Range._KeepReference");
  });

  test("text stays text, whatever Excel would read in it", async () => {
    const { standIn, host } = await openExcel("windows");
    await host().carryOut(samplePlan);
    const { cells } = standIn.workbook.sheet("工作台账");
    const texts = treacherousTexts.map((_, row) => cells.get(row + 2, 1));
    expect(texts).toEqual(treacherousTexts.map((value) => ({ value })));
  });

  test("without outline groups (ExcelApi 1.9) everything else is there", async () => {
    const { standIn, host } = await openExcel("windows", { excelApi: "1.9" });
    await host().carryOut(samplePlan);
    const flat = samplePlan.sheets.map((sheet) => ({
      ...sheet,
      columns: sheet.columns.map(({ width, hidden }) => ({ width, ...(hidden ? { hidden } : {}) })),
    }));
    expect(planDifferences({ ...samplePlan, sheets: flat }, toPlan(standIn.workbook))).toEqual([]);
  });

  test("older Excel is told what it lacks before anything is asked of it", async () => {
    const { client, host } = await openExcel("windows", { excelApi: "1.8" });
    await expect(host().carryOut(samplePlan)).rejects.toMatchObject({
      code: "excel-too-old",
      values: { sets: "ExcelApi 1.9" },
    });
    expect(client.traffic.roundTrips).toBe(0);
  });

  test("progress is told after each request, up to the whole", async () => {
    const { host } = await openExcel("web");
    const told: [number, number][] = [];
    await host({ requestBytes: 20_000 }).carryOut(samplePlan, {
      progress: (done, total) => told.push([done, total]),
    });
    const total = told[0]![1];
    expect(told).toEqual(Array.from({ length: total }, (_, index) => [index + 1, total]));
    expect(total).toBeGreaterThan(2);
  });
});
