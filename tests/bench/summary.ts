/** How long a month's figures and its sheet take. */

import { planMonthSheet } from "../../src/core/summary/sheet/monthSheet";
import { summarizeMonth } from "../../src/core/summary/summarizeMonth";
import { draftCircular } from "../../src/core/summary/circular/draftCircular";
import { remindUnits } from "../../src/core/summary/reminders/remindUnits";
import { writePlan } from "../../src/hosts/xlsx/writePlan";
import { makeLargeLedger } from "./largeLedger";
import { ledgerOf } from "./ledgerOf";
import { printHeading, printTimings } from "./printing";
import { timeSideBySide, type Subject } from "./timing";

const month = "2021-09";
const asOf = "2021-09-30";

const dues = [
  { due: "2021-08-31" },
  { due: "2021-10-15" },
  { start: "2021-01-01", due: "2021-10-31" },
  { start: "2021-01-01", due: "2021-10-31" },
];

/** Items with leaders and sections, and entries good and bad. */
function mixedLedger(duties: number) {
  const { duties: rows } = ledgerOf(duties);
  const large = makeLargeLedger(duties);
  const items = large.items.map(({ number }) => number);
  return {
    ...large,
    duties: rows.map((row, index) => ({
      ...row,
      item: items[index % items.length] ?? 0,
      // One row in ten is overdue, one in ten falls due soon, one in five is far behind.
      ...(dues[index % 10] ?? {}),
    })),
  };
}

export async function benchSummary(): Promise<void> {
  for (const count of [500, 5_000]) {
    const ledger = mixedLedger(count);
    const summary = summarizeMonth(ledger, month, asOf);
    const sheet = planMonthSheet(summary);
    const { overdue, atRisk, units } = summary;
    printHeading(
      `A month's summary of ${count} duties (${units.length} units, ${overdue.length} overdue, ${atRisk.length} at risk)`,
    );
    const font = { name: "微软雅黑", size: 10 };
    const plan = { title: "", font, sheets: [sheet], names: [], activeSheet: sheet.name };
    const subjects: readonly Subject[] = [
      { name: "figures", run: () => summarizeMonth(ledger, month, asOf) },
      { name: "the sheet's plan", run: () => planMonthSheet(summary) },
      { name: "reminders", run: () => remindUnits(ledger, month, asOf) },
      { name: "circular", run: () => draftCircular(summary) },
      { name: "the sheet as .xlsx", run: () => writePlan(plan) },
    ];
    printTimings(await timeSideBySide(subjects, 7));
  }
}
