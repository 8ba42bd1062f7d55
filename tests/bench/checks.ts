/** How long the checks on entries take: all of them, after one edit, after a paste. */

import type { Ledger } from "../../src/core/ledger/ledger";
import { EntryChecker } from "../../src/core/progress/entryChecker";
import { checkLedger } from "../../src/core/progress/checkLedger";
import { ledgerOf } from "./ledgerOf";
import { medianTime } from "./lights";

const asOf = "2021-09-30";

export function measureChecks(): Promise<string[]> {
  return Promise.resolve([500, 5_000, 50_000].flatMap(measureSize));
}

function measureSize(count: number): string[] {
  const ledger = ledgerOf(count);
  const full = medianTime(count > 5_000 ? 3 : 7, () => checkLedger(ledger, asOf));
  const checker = new EntryChecker(ledger, asOf);
  let turn = 0;
  const single = medianTime(15, () => edit(checker, ledger, 1, turn++));
  const pasted = medianTime(5, () => edit(checker, ledger, Math.min(1_000, count), turn++));
  return [
    `check all of ${count} duties x 7 months: ${full.toFixed(1)} ms`,
    `check after one edit among ${count}: ${single.toFixed(2)} ms`,
    `check after a paste of ${Math.min(1_000, count)} rows among ${count}: ${pasted.toFixed(1)} ms`,
  ];
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
