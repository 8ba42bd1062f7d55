/** What work in Excel costs in round trips and bytes, over the real office.js. */

import { planLedger } from "../../src/core/ledger/planLedger";
import { planOfItems, seedPlan } from "../hosts/excel/seedPlan";
import { measureGeneration, measureSummary, type Sending } from "../hosts/excel/measureSending";
import { makeLargeLedger } from "./largeLedger";
import { megabytes, printHeading, printLine } from "./printing";

const plans = [
  ["seed, 61 items", seedPlan],
  ["1,000 items", () => planOfItems(1000)],
  ["2,000 items", () => planOfItems(2000)],
] as const;

const request = { month: "2021-09", today: "2021-10-08" } as const;

export async function benchGenerating(): Promise<void> {
  printHeading("building a ledger in Excel (stand-in, web transport)");
  for (const [name, plan] of plans) printSending(name, await measureGeneration(plan()));
  printHeading("making a month's sheets in Excel (stand-in, web transport; goal 6 round trips)");
  for (const count of [500, 5_000]) {
    const plan = planLedger(makeLargeLedger(count), request.today);
    printSending(`${count} duties`, await measureSummary(plan, request));
  }
}

function printSending(name: string, { roundTrips, sent, largestRequest }: Sending): void {
  printLine(
    name,
    `${roundTrips} round trips`,
    `${megabytes(sent)} sent`,
    `largest request ${megabytes(largestRequest)}`,
  );
}
