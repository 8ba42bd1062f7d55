/** @jest-environment jsdom */

import { TextDecoder, TextEncoder } from "node:util";
import { toPlan } from "../../../src/preview/host/save/toPlan";
import { expectValid } from "../../support/validateWorkbook";
import { openExcel } from "./openExcel";
import { seedPlan } from "./seedPlan";

// Browsers have them; jsdom has not.
Object.assign(globalThis, { TextEncoder, TextDecoder });

test("the ledger built in Excel can be saved as a valid file", async () => {
  const { writePlan } = await import("../../../src/hosts/xlsx/writePlan");
  const { standIn, host } = await openExcel("web");
  await host().carryOut(seedPlan());
  await expectValid(await writePlan(toPlan(standIn.workbook, "台账")));
});
