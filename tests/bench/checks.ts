/** How long the checks on entries take: all of them, after one edit, after a paste. */

import type { Ledger } from "../../src/core/ledger/ledger";
import { checkLedger } from "../../src/core/progress/checkLedger";
import { EntryChecker } from "../../src/core/progress/entryChecker";
import { ledgerOf } from "./ledgerOf";
import { printHeading, printLine, printTimings, times } from "./printing";
import { timeSideBySide, type Subject } from "./timing";

const asOf = "2021-09-30";

export async function benchChecks(): Promise<void> {
  printHeading("Checks on entries × 7 months (goals at 5000: all 300, one edit 16, paste 100 ms)");
  const all = await timeSideBySide([500, 5_000, 50_000].map(checkAll), 5);
  printTimings(all);
  printLine("50000 : 500", times((all[2]?.median ?? 0) / (all[0]?.median ?? 1)));
  printTimings(await timeSideBySide([5_000, 50_000].flatMap(checkEdits), 7));
}

function checkAll(count: number): Subject {
  const ledger = ledgerOf(count);
  return { name: `check all of ${count} duties`, run: () => checkLedger(ledger, asOf) };
}

function checkEdits(count: number): Subject[] {
  const ledger = ledgerOf(count);
  const checker = new EntryChecker(ledger, asOf);
  let turn = 0;
  return [1, 1_000].map((rows) => ({
    name: `${rows === 1 ? "one edit" : `a paste of ${rows} rows`} among ${count}`,
    run: () => edit(checker, ledger, rows, turn++),
  }));
}

/** Gives `rows` rows new narratives and has them judged, findings gathered as the pane does. */
function edit(checker: EntryChecker, ledger: Ledger, rows: number, turn: number): void {
  const from = (turn * 7) % (ledger.duties.length - rows + 1);
  const changed: string[] = [];
  const duties = [...ledger.duties];
  for (let row = from; row < from + rows; row++) {
    const duty = duties[row];
    if (!duty) continue;
    changed.push(duty.id);
    duties[row] = {
      ...duty,
      reports: duty.reports.map((report, index) =>
        index === 3
          ? { ...report, narrative: `${report.narrative}第 ${turn} 次核对后补充。` }
          : report,
      ),
    };
  }
  const touched = checker.recheck({ ...ledger, duties }, changed);
  for (const id of touched) checker.findingsOf(id);
}
