/** @jest-environment jsdom */

import {
  checkSummarySheet,
  lossOf,
  type AgreedLosses,
} from "../../../src/actions/checkSummarySheet";
import {
  addCircularSheet,
  errorKeys,
  readReport,
  summarizeInHost,
  type MonthReport,
} from "../../../src/actions/summarizeInHost";
import { findDutyTable } from "../../../src/core/ledger/dutyTable";
import { planLedger } from "../../../src/core/ledger/planLedger";
import { sheetNames } from "../../../src/core/ledger/vocabulary";
import { cellAddress } from "../../../src/core/plan/address";
import { planSummary } from "../../../src/core/summary/planSummary";
import { planCircularSheet } from "../../../src/core/summary/circular/planCircularSheet";
import type { WorkbookPlan } from "../../../src/core/plan/plan";
import { toPlan } from "../../../src/preview/host/save/toPlan";
import type { StandIn } from "../../../src/preview/host/standIn";
import { sampleLedger } from "../../core/progress/sampleEntries";
import { planDifferences } from "../../preview/host/differences";
import { openExcel, transports, type OpenExcel, type Transport } from "./openExcel";

jest.setTimeout(120_000);

const sample = sampleLedger();
/** 统计日期 pinned: nothing reckons formulas here. */
const settings = { ...sample.settings, asOf: "2021-10-08" };
const ledgerPlan = planLedger({ ...sample, settings }, "2021-10-08");
const request = { month: "2021-09", today: "2021-10-08" } as const;
const { month, today } = request;

/** Replaces summaries as the pane does. */
const summaryHost = (
  { host }: OpenExcel,
  agreed: AgreedLosses = new Set(),
  requestBytes = 1_500_000,
) =>
  host({
    requestBytes,
    checkReplaced: (sheet, charts) => {
      checkSummarySheet(sheet, charts, agreed);
    },
  });

const nothing: AgreedLosses = new Set();

async function openLedger(transport: Transport): Promise<OpenExcel> {
  const excel = await openExcel(transport);
  await excel.host().carryOut(ledgerPlan);
  excel.client.traffic.reset();
  return excel;
}

/** Makes the month in spite of the sample's errors. */
async function make(
  excel: OpenExcel,
  agreed: AgreedLosses = nothing,
  requestBytes?: number,
): Promise<MonthReport> {
  const confirmed = new Set(errorKeys(await readReport(excel.host(), request)));
  excel.client.traffic.reset();
  const host = summaryHost(excel, agreed, requestBytes);
  const made = await summarizeInHost(host, { ...request, agreed, confirmed });
  expect(errorKeys(made.report).filter((key) => !confirmed.has(key))).toEqual([]);
  expect(made.made).toBe(true);
  return made.report;
}

/** Agrees to each loss as it is named, and returns them in that order. */
async function makeAgreeing(excel: OpenExcel, agreed: AgreedLosses = nothing): Promise<string[]> {
  try {
    await make(excel, agreed);
    return [...agreed];
  } catch (error) {
    const loss = lossOf(error);
    if (loss === null || agreed.has(loss)) throw error;
    return makeAgreeing(excel, new Set([...agreed, loss]));
  }
}

/** What the summary's sheets differ in from their plan, and the ledger's from theirs. */
function differences({ workbook }: StandIn, plan: WorkbookPlan): string[] {
  const actual = { ...toPlan(workbook), names: [] };
  return [
    ...planDifferences(plan, actual),
    ...planDifferences({ ...ledgerPlan, names: [], activeSheet: plan.activeSheet }, actual),
  ];
}

async function planOf({ host }: OpenExcel): Promise<WorkbookPlan> {
  const { summary } = await readReport(host(), request);
  return planSummary((await host().read())!, summary, true);
}

describe.each(transports)("the month's sheet in Excel, %s", (transport) => {
  test("it equals its plan, charts included, and the ledger stays as it was", async () => {
    const excel = await openLedger(transport);
    const plan = await planOf(excel);
    expect(plan.sheets.flatMap(({ charts }) => charts ?? [])).toHaveLength(4);
    await make(excel);
    expect(excel.standIn.refusals).toEqual([]);
    expect(differences(excel.standIn, plan)).toEqual([]);
  });

  test("making it takes at most six round trips, the first time and again", async () => {
    const excel = await openLedger(transport);
    await make(excel);
    expect(excel.client.traffic.roundTrips).toBeLessThanOrEqual(6);
    const sheets = excel.standIn.workbook.sheets.length;
    await make(excel);
    expect(excel.client.traffic.roundTrips).toBeLessThanOrEqual(6);
    expect(excel.client.traffic.largestRequest).toBeLessThan(2_000_000);
    expect(excel.standIn.workbook.sheets).toHaveLength(sheets);
    expect(differences(excel.standIn, await planOf(excel))).toEqual([]);
  });
});

test("reading and checking the month takes two round trips", async () => {
  const excel = await openLedger("web");
  await readReport(excel.host(), request);
  expect(excel.client.traffic.roundTrips).toBe(2);
});

test("errors that nobody has confirmed keep the sheets from being made", async () => {
  const excel = await openLedger("web");
  const confirmed = new Set<string>();
  const made = await summarizeInHost(summaryHost(excel), {
    ...request,
    agreed: nothing,
    confirmed,
  });
  expect(errorKeys(made.report)).not.toEqual([]);
  expect(made.made).toBe(false);
  expect(excel.standIn.workbook.find("9月汇总")).toBeNull();
});

describe("what people added", () => {
  test.each([
    ["beside the figures", "R7", "整改情况见附件"],
    ["in place of a figure", "D12", "9999"],
  ])("%s is not lost unasked", async (_where, cell, text) => {
    const excel = await openLedger("web");
    await make(excel);
    excel.user.type("9月汇总", cell, text);
    await expect(make(excel)).rejects.toMatchObject({ code: "summary-sheet-edited" });
    const plan = await planOf(excel);
    await makeAgreeing(excel);
    expect(differences(excel.standIn, plan)).toEqual([]);
  });

  test("added while the sheet is being made again stops that", async () => {
    const excel = await openLedger("web");
    await make(excel);
    const before = JSON.stringify(toPlan(excel.standIn.workbook));
    const report = await readReport(excel.host(), request);
    const colleague = await openExcel("windows", { standIn: excel.standIn });
    const making = summarizeInHost(
      summaryHost(excel, nothing, 100_000),
      { ...request, agreed: nothing, confirmed: new Set(errorKeys(report)) },
      {
        progress: (done) => {
          if (done === 1) colleague.user.type("9月汇总", "R7", "正好这时写的");
        },
      },
    );
    await expect(making).rejects.toMatchObject({ code: "summary-sheet-edited" });
    colleague.user.clear("9月汇总", "R7");
    expect(JSON.stringify(toPlan(excel.standIn.workbook))).toBe(before);
  });

  test("a chart of their own is not lost unasked", async () => {
    const excel = await openLedger("web");
    await make(excel);
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("全年汇总");
      const chart = sheet.charts.add("LineMarkers", sheet.getRange("E4:E5"), "Columns");
      chart.name = "我的图";
      chart.series.getItemAt(0).setXAxisValues(sheet.getRange("A4:A5"));
      chart.setPosition("A40", "C45");
      await context.sync();
    });
    await expect(make(excel)).rejects.toMatchObject({
      code: "summary-sheet-objects",
      values: { sheet: "全年汇总", objects: "我的图" },
    });
  });

  test("what is lost on one sheet is asked for apart from what is lost on the other", async () => {
    const excel = await openLedger("web");
    await make(excel);
    excel.user.type("9月汇总", "R7", "整改情况见附件");
    excel.user.type("全年汇总", "A200", "年底再核");
    const losses = await makeAgreeing(excel);
    expect(losses).toEqual([
      expect.stringContaining("“9月汇总”生成后有人改过或加过内容（R7）"),
      expect.stringContaining("“全年汇总”生成后有人改过或加过内容（A200）"),
    ]);
  });

  test("a sheet of theirs that bears the month's name is left alone, even where asked", async () => {
    const excel = await openLedger("windows");
    excel.user.addSheet("9月汇总");
    excel.user.type("9月汇总", "A1", "我们自己的汇总");
    await expect(makeAgreeing(excel)).rejects.toMatchObject({ code: "summary-sheet-taken" });
    expect(excel.standIn.workbook.sheet("9月汇总").cells.get(0, 0).value).toBe("我们自己的汇总");
  });
});

/** Fills in a row that has no report for the month, so that the figures change. */
async function reportOneMore({ host, user }: OpenExcel): Promise<void> {
  const table = findDutyTable((await host().read())!, 2021)!;
  const column = table.months.get(month)!.value!;
  const row = table.rows.findIndex((cells) => (cells[column] ?? null) === null);
  user.type(sheetNames.ledger, cellAddress(table.firstRow + row, column), "0.5");
}

const summaryDifferences = ({ workbook }: StandIn, plan: WorkbookPlan): string[] =>
  planDifferences(plan, { ...toPlan(workbook), names: [] });

/** More than the making takes today. */
const most = 12;

describe("killed on the way", () => {
  let count = 0;

  beforeAll(async () => {
    const excel = await openLedger("web");
    await make(excel);
    await make(excel, nothing, 400_000);
    count = excel.client.traffic.roundTrips;
  });

  test("the making takes several requests, each of which is killed below", () => {
    expect(count).toBeGreaterThan(6);
    expect(count).toBeLessThanOrEqual(most);
  });

  test.each(Array.from({ length: most }, (_, index) => index + 1))(
    "after request %d the old sheets stand whole, or the new ones do",
    async (at) => {
      const excel = await openLedger("web");
      const { standIn, client } = excel;
      await make(excel);
      const old = await planOf(excel);
      await reportOneMore(excel);
      const next = await planOf(excel);
      const confirmed = new Set(errorKeys(await readReport(excel.host(), request)));
      client.faults.order({ fault: "sessionLost", at, times: Infinity, executed: true });
      const making = summarizeInHost(summaryHost(excel, nothing, 400_000), {
        month,
        today,
        agreed: nothing,
        confirmed,
      });
      if (at > count) return void (await making);
      await expect(making).rejects.toMatchObject({ code: "excel-session-lost" });
      expect(summaryDifferences(standIn, at === count ? next : old)).toEqual([]);
      const again = await openExcel("web", { standIn });
      await make(again);
      expect(summaryDifferences(standIn, next)).toEqual([]);
      expect(standIn.workbook.sheets.map(({ name }) => name).sort()).toEqual(
        ["Sheet1", ...ledgerPlan.sheets.map(({ name }) => name), "9月汇总", "全年汇总"].sort(),
      );
    },
  );
});

test("the draft circular comes as a sheet of its own, and an earlier one stays", async () => {
  const excel = await openLedger("web");
  const { circular } = await readReport(excel.host(), request);
  const sheet = planCircularSheet(circular);
  expect(await addCircularSheet(excel.host(), circular)).toBe("通报稿");
  excel.user.type("通报稿", "A3", "改过的一句");
  expect(await addCircularSheet(excel.host(), circular)).toBe("通报稿 (2)");
  expect(excel.standIn.workbook.sheet("通报稿").cells.get(2, 0).value).toBe("改过的一句");
  const plan = { ...ledgerPlan, sheets: [{ ...sheet, name: "通报稿 (2)" }], names: [] };
  const actual = { ...toPlan(excel.standIn.workbook), names: [] };
  expect(planDifferences({ ...plan, activeSheet: "通报稿 (2)" }, actual)).toEqual([]);
});
