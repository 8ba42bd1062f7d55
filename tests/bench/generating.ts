/** What building a ledger in Excel costs in round trips and bytes, over the real office.js. */

import { planOfItems, seedPlan } from "../hosts/excel/seedPlan";
import { measureGeneration } from "../hosts/excel/measureGeneration";
import { megabytes, printHeading, printLine } from "./printing";

const plans = [
  ["seed, 61 items", seedPlan],
  ["1,000 items", () => planOfItems(1000)],
  ["2,000 items", () => planOfItems(2000)],
] as const;

export async function benchGenerating(): Promise<void> {
  printHeading("building a ledger in Excel (stand-in, web transport)");
  for (const [name, plan] of plans) {
    const { roundTrips, sent, largestRequest } = await measureGeneration(plan());
    printLine(
      name,
      `${roundTrips} round trips`,
      `${megabytes(sent)} sent`,
      `largest request ${megabytes(largestRequest)}`,
    );
  }
}
