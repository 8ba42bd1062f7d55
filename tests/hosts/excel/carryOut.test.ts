/** @jest-environment jsdom */

import { toPlan } from "../../../src/preview/host/save/toPlan";
import { planDifferences } from "../../preview/host/differences";
import { openExcel, transports } from "./openExcel";
import { samplePlan } from "./samplePlan";

describe.each(transports)("carrying out a plan in Excel, %s", (transport) => {
  test("the workbook becomes what the plan says, sheet by sheet", async () => {
    const { standIn, client, host } = await openExcel(transport);
    await host().carryOut(samplePlan);
    expect(standIn.refusals).toEqual([]);
    expect(planDifferences(samplePlan, toPlan(standIn.workbook))).toEqual([]);
    console.log(
      client.traffic.roundTrips,
      client.traffic.sent,
      client.traffic.exchanges.map((e) => [e.sent, e.received]),
      standIn.workbook.sheets.map((s) => s.name),
    );
  });
});
