/** Reading a large ledger back, beside a library (hucre) reading the same file. */

import { readXlsx } from "hucre/xlsx";
import { planLedger } from "../../src/core/ledger/planLedger";
import { readContents } from "../../src/hosts/xlsx/readContents";
import { writePlan } from "../../src/hosts/xlsx/writePlan";
import { asOf, makeLargeLedger } from "./largeLedger";
import { printHeading, printLine, printTimings, times } from "./printing";
import { timeSideBySide, type Timing } from "./timing";

const duties = 10_000;

export async function benchReading(): Promise<void> {
  const bytes = await writePlan(planLedger(makeLargeLedger(duties), asOf));
  printHeading(`Reading: the same ledger of ${duties} duties`);
  const [own, library] = (await timeSideBySide(
    [
      { name: "reading the ledger", run: () => readContents(bytes) },
      { name: "hucre, the same file", run: () => readXlsx(bytes) },
    ],
    5,
  )) as [Timing, Timing];
  printTimings([own, library]);
  printLine("reading : hucre", times(own.median / library.median));
}
