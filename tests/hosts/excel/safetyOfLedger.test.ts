/** @jest-environment jsdom */

import { readLedger } from "../../../src/core/ledger/readLedger";
import { readMeta } from "../../../src/core/ledger/readMeta";
import type { WorkbookContents } from "../../../src/core/plan/contents";
import { toPlan } from "../../../src/preview/host/save/toPlan";
import { planDifferences } from "../../preview/host/differences";
import { openExcel } from "./openExcel";
import { seedPlan } from "./seedPlan";

const plan = seedPlan();

const options = {
  requestBytes: 250_000,
  isOurs: (workbook: WorkbookContents) => readMeta(workbook) !== null,
  holdsEntries: (workbook: WorkbookContents) =>
    readLedger(workbook).duties.some(({ reports }) => reports.some(({ value }) => value !== null)),
};

/** More than the build takes today, so that a larger seed is still killed at each request. */
const most = 8;

let count = 0;

beforeAll(async () => {
  const { client, host } = await openExcel("web");
  await host(options).carryOut(plan);
  count = client.traffic.roundTrips;
});

test("the build takes several requests, each of which is killed below", () => {
  expect(count).toBeGreaterThan(3);
  expect(count).toBeLessThanOrEqual(most);
});

test.each(Array.from({ length: most }, (_, index) => index + 1))(
  "killed after request %d, the seed's ledger is untouched or finished by the next run",
  async (request) => {
    const { standIn, client, user, host } = await openExcel("web");
    user.type("Sheet1", "A1", "我的");
    client.faults.order({ fault: "sessionLost", at: request, times: Infinity, executed: true });
    const building = host(options).carryOut(plan);
    if (request > count) return building;
    await expect(building).rejects.toMatchObject({ code: "excel-session-lost" });
    const next = await openExcel("web", { standIn });
    const found = (await next.host().read())!;
    // Nothing that is half done can be taken for a ledger.
    expect(readMeta(found) !== null).toBe(request === count);
    await next.host(options).carryOut(plan);
    expect(planDifferences(plan, toPlan(standIn.workbook))).toEqual([]);
    expect(standIn.workbook.sheet("Sheet1").cells.get(0, 0).value).toBe("我的");
  },
);
