/** @jest-environment jsdom */

import { Failure } from "../../../src/core/failure";
import { toFailure } from "../../../src/hosts/excel/officeFailure";
import type { TransportFault } from "../../../src/preview/host/client/faults";
import { toPlan } from "../../../src/preview/host/save/toPlan";
import { planDifferences } from "../../preview/host/differences";
import { openExcel, transports } from "./openExcel";
import { samplePlan } from "./samplePlan";

const sentences: readonly (readonly [TransportFault, string])[] = [
  ["cellEditMode", "excel-cell-edit"],
  ["modalDialog", "excel-dialog-open"],
  ["throttled", "excel-throttled"],
  ["requestTooLarge", "excel-too-much"],
  ["sessionLost", "excel-session-lost"],
  ["accessDenied", "excel-protected"],
];

describe.each(transports)("what Excel refuses, %s", (transport) => {
  test.each(sentences)("%s is told as %s", async (fault, code) => {
    const { client, host } = await openExcel(transport);
    client.faults.order({ fault, at: 2, times: Infinity });
    const building = host().carryOut(samplePlan);
    await expect(building).rejects.toBeInstanceOf(Failure);
    await expect(building).rejects.toMatchObject({ code });
  });

  test("a busy Excel is asked again after longer and longer pauses", async () => {
    const { standIn, client, host, pauses } = await openExcel(transport);
    client.faults.order({ fault: "throttled", at: 2, times: 3 });
    await host().carryOut(samplePlan);
    expect(pauses).toEqual([1000, 2000, 4000]);
    expect(planDifferences(samplePlan, toPlan(standIn.workbook))).toEqual([]);
  });

  test("a build waits until the user has finished editing a cell", async () => {
    const { standIn, client, host } = await openExcel(transport);
    client.beginCellEdit();
    const building = host().carryOut(samplePlan);
    setTimeout(() => {
      client.endCellEdit();
    }, 20);
    await building;
    expect(planDifferences(samplePlan, toPlan(standIn.workbook))).toEqual([]);
  });
});

describe("what Office throws", () => {
  test.each([
    ["ItemNotFound", "excel-not-found"],
    ["InvalidReference", "excel-not-found"],
    ["ApiNotFound", "excel-too-old"],
    ["ResponsePayloadSizeLimitExceeded", "excel-too-much"],
    ["GeneralException", "excel-rejected"],
  ])("%s becomes the sentence %s", (code, expected) => {
    const failure = toFailure(Object.assign(new Error("…"), { code }));
    expect(failure).toMatchObject({ code: expected });
    expect((failure as Failure).sentence("zh")).toMatch(/请.+。$/);
    expect((failure as Failure).sentence("en")).toMatch(/\.$/);
  });

  test("an unknown code is told, so that it can be looked up", () => {
    const failure = toFailure(Object.assign(new Error("…"), { code: "SomethingNew" })) as Failure;
    expect(failure.sentence("zh")).toContain("SomethingNew");
  });

  test("a defect of the program is no failure of Excel's", () => {
    const defect = new TypeError("x is not a function");
    expect(toFailure(defect)).toBe(defect);
  });
});
