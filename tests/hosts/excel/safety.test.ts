/** @jest-environment jsdom */

import type { WorkbookContents } from "../../../src/core/plan/contents";
import type { WorkbookPlan } from "../../../src/core/plan/plan";
import { toPlan } from "../../../src/preview/host/save/toPlan";
import type { StandIn } from "../../../src/preview/host/standIn";
import { planDifferences } from "../../preview/host/differences";
import { openExcel, type OpenExcel } from "./openExcel";
import { samplePlan } from "./samplePlan";

/** Small requests, so that there are many places to break. */
const requestBytes = 8_000;

const sheetOf = ({ sheets }: WorkbookContents, name: string) =>
  sheets.find((sheet) => sheet.name === name);

const options = {
  requestBytes,
  isOurs: (workbook: WorkbookContents) => sheetOf(workbook, "_meta") !== undefined,
  /** Entries stand in column D of the sample's ledger. */
  holdsEntries: (workbook: WorkbookContents) =>
    (sheetOf(workbook, "工作台账")?.rows ?? []).slice(2).some((row) => (row[3] ?? null) !== null),
};

/** The sample with one more item than an earlier one had. */
const earlierPlan: WorkbookPlan = {
  ...samplePlan,
  sheets: samplePlan.sheets.map((sheet) =>
    sheet.name === "填报说明"
      ? {
          ...sheet,
          blocks: [
            {
              top: 0,
              left: 0,
              rows: [
                ["统计日期", 44000],
                ["旧", 1],
                ["旧", 2],
              ],
            },
          ],
        }
      : sheet,
  ),
};

/** Everything in the workbook, to tell whether anything changed. */
const everything = ({ workbook }: StandIn): string => JSON.stringify(toPlan(workbook));

const visibleSheets = ({ workbook }: StandIn): string[] =>
  workbook.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);

async function requestsOfWholeBuild(prepare: (excel: OpenExcel) => Promise<void>): Promise<number> {
  const excel = await openExcel("web");
  await prepare(excel);
  excel.client.traffic.reset();
  await excel.host(options).carryOut(samplePlan);
  return excel.client.traffic.roundTrips;
}

const workbooks: readonly (readonly [string, (excel: OpenExcel) => Promise<void>])[] = [
  ["a workbook with a sheet of the user's", async ({ user }) => user.type("Sheet1", "A1", "我的")],
  [
    "a workbook with a ledger that nobody has filled in",
    async ({ user, host }) => {
      user.type("Sheet1", "A1", "我的");
      await host(options).carryOut(earlierPlan);
    },
  ],
];

describe.each(workbooks)("building into %s", (_title, prepare) => {
  test.each([
    ["before", false],
    ["after", true],
  ])(
    "the session dies %s each request in turn: as before, or finished by the next run",
    async (_when, executed) => {
      const count = await requestsOfWholeBuild(prepare);
      expect(count).toBeGreaterThan(5);
      for (let request = 1; request <= count; request += 1) {
        const excel = await openExcel(request % 2 ? "web" : "windows");
        const { standIn, client, host } = excel;
        await prepare(excel);
        const [before, shown] = [everything(standIn), visibleSheets(standIn)];
        client.faults.order({ fault: "sessionLost", at: request, times: Infinity, executed });
        await expect(host(options).carryOut(samplePlan)).rejects.toMatchObject({
          code: "excel-session-lost",
        });
        const finished = executed && request === count;
        if (!finished) expect(visibleSheets(standIn)).toEqual(shown);
        if (request === 1) expect(everything(standIn)).toBe(before);
        expect(standIn.workbook.sheet("Sheet1").cells.get(0, 0).value).toBe("我的");

        const next = await openExcel("web", { standIn });
        await next.host(options).carryOut(samplePlan);
        expect(planDifferences(samplePlan, toPlan(standIn.workbook))).toEqual([]);
        expect(standIn.workbook.sheets).toHaveLength(4);
        expect(standIn.workbook.sheet("Sheet1").cells.get(0, 0).value).toBe("我的");
        expect(standIn.refusals).toEqual([]);
      }
    },
  );

  test("what a broken build left is not read as a ledger", async () => {
    const excel = await openExcel("web");
    await prepare(excel);
    const names = (await excel.host().read())!.sheets.map(({ name }) => name);
    excel.client.faults.order({ fault: "sessionLost", at: 6, times: Infinity });
    await expect(excel.host(options).carryOut(samplePlan)).rejects.toBeDefined();
    const next = await openExcel("windows", { standIn: excel.standIn });
    expect((await next.host().read())!.sheets.map(({ name }) => name)).toEqual(names);
  });

  test("cancelling after any request leaves the workbook as it was", async () => {
    const count = await requestsOfWholeBuild(prepare);
    for (let done = 1; done < count - 2; done += 1) {
      const excel = await openExcel("windows");
      await prepare(excel);
      const before = everything(excel.standIn);
      const stop = new AbortController();
      const building = excel.host(options).carryOut(samplePlan, {
        signal: stop.signal,
        progress: (reached, total) => {
          if (reached === Math.min(done, total - 1)) stop.abort();
        },
      });
      await expect(building).rejects.toMatchObject({ code: "excel-stopped" });
      expect(everything(excel.standIn)).toBe(before);
    }
  });

  test("a request that Excel refuses takes everything back", async () => {
    const excel = await openExcel("web");
    await prepare(excel);
    const before = everything(excel.standIn);
    excel.client.faults.order({ fault: "modalDialog", at: 5 });
    await expect(excel.host(options).carryOut(samplePlan)).rejects.toMatchObject({
      code: "excel-dialog-open",
    });
    expect(everything(excel.standIn)).toBe(before);
  });
});

describe("what stands in the way", () => {
  test("a ledger with entries is not replaced, and not one of them is lost", async () => {
    const { standIn, user, host } = await openExcel("web");
    await host(options).carryOut(earlierPlan);
    user.type("工作台账", "D5", "完成主体工程");
    const before = everything(standIn);
    await expect(host(options).carryOut(samplePlan)).rejects.toMatchObject({
      code: "excel-has-entries",
    });
    expect(everything(standIn)).toBe(before);
  });

  test("an entry that a co-author makes during the build stops it", async () => {
    const { standIn, host } = await openExcel("web");
    await host(options).carryOut(earlierPlan);
    const colleague = await openExcel("windows", { standIn });
    const building = host(options).carryOut(samplePlan, {
      progress: (done) => {
        if (done === 2) colleague.user.type("工作台账", "D5", "正好这时填报");
      },
    });
    await expect(building).rejects.toMatchObject({ code: "excel-has-entries" });
    expect(standIn.workbook.sheet("工作台账").cells.get(4, 3).value).toBe("正好这时填报");
    expect(planDifferences(earlierPlan, toPlan(standIn.workbook))).toHaveLength(1);
  });

  test("a sheet of the same name that is not ours is left alone", async () => {
    const { standIn, user, host } = await openExcel("windows");
    user.addSheet("工作台账");
    const before = everything(standIn);
    await expect(host(options).carryOut(samplePlan)).rejects.toMatchObject({
      code: "excel-sheet-taken",
      values: { sheet: "工作台账" },
    });
    expect(everything(standIn)).toBe(before);
  });

  test("a name that means something else is left alone", async () => {
    const { standIn, host } = await openExcel("windows");
    standIn.workbook.names.set("最少字数", "=Sheet1!$A$1");
    await expect(host(options).carryOut(samplePlan)).rejects.toMatchObject({
      code: "excel-name-taken",
      values: { name: "最少字数" },
    });
    expect(standIn.workbook.names.get("最少字数")).toBe("=Sheet1!$A$1");
  });

  test("a name left dead by a ledger that someone deleted is taken over", async () => {
    const { standIn, host } = await openExcel("web");
    standIn.workbook.names.set("统计日期", "=#REF!$B$1");
    await host(options).carryOut(samplePlan);
    expect(standIn.workbook.names.get("统计日期")).toBe("=填报说明!$B$1");
  });

  test("two people generating at once end with one whole ledger", async () => {
    const { standIn, host } = await openExcel("web");
    const colleague = await openExcel("windows", { standIn });
    const results = await Promise.allSettled([
      host(options).carryOut(samplePlan),
      colleague.host(options).carryOut(samplePlan),
    ]);
    expect(results.some(({ status }) => status === "fulfilled")).toBe(true);
    expect(planDifferences(samplePlan, toPlan(standIn.workbook))).toEqual([]);
    expect(standIn.workbook.sheets).toHaveLength(4);
  });
});
