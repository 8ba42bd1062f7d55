/** An edit in a ledger that is being watched: round trips, and our own computing behind them. */

import { watchLedger, type LedgerWatch } from "../../src/actions/watchLedger";
import { findDamage } from "../../src/core/ledger/damage/findDamage";
import { dutyColumns, dutyRows } from "../../src/core/ledger/dutyColumns";
import { planLedger } from "../../src/core/ledger/planLedger";
import { cellAddress } from "../../src/core/plan/address";
import type { CellValue, WorkbookContents } from "../../src/core/plan/contents";
import type { SheetChange } from "../../src/hosts/host";
import { fullContentsOfPlan } from "../support/fullContentsOfPlan";
import { ledgerOf } from "./ledgerOf";
import { printHeading, printLine, printTimings } from "./printing";
import { timeSideBySide } from "./timing";

const asOf = "2021-09-30";

export async function benchEditing(): Promise<void> {
  for (const count of [500, 5_000, 50_000]) {
    const host = new CountingHost(count);
    const watch = await host.watched();
    printHeading(`Editing: ${count} duties x 7 months, watched (the host answers at once)`);
    host.trips = 0;
    await host.edit(watch, 1);
    printLine("round trips after one edit", String(host.trips));
    printTimings(
      await timeSideBySide(
        [
          { name: "one edit, read to judged", run: () => host.edit(watch, 1) },
          { name: "paste of 1,000 rows", run: () => host.edit(watch, Math.min(1_000, count)) },
          { name: "check all", run: () => watch.checkAll() },
          { name: "structure with its formulas", run: () => findDamage(host.contents) },
        ],
        count > 5_000 ? 3 : 9,
      ),
    );
  }
}

/** A workbook in memory. */
class CountingHost {
  trips = 0;
  readonly contents: WorkbookContents;
  private readonly rows: CellValue[][];
  private tell: (change: SheetChange) => void = () => undefined;
  private turn = 0;

  constructor(private readonly count: number) {
    this.contents = fullContentsOfPlan(planLedger(ledgerOf(count), asOf));
    const sheet = this.contents.sheets.find(({ name }) => name === "工作台账");
    this.rows = (sheet?.rows ?? []) as CellValue[][];
  }

  watched(): Promise<LedgerWatch> {
    return watchLedger(this, {
      today: asOf,
      report: () => undefined,
      fail: (error) => {
        throw error;
      },
      pause: () => Promise.resolve(),
    });
  }

  read(): Promise<WorkbookContents> {
    this.trips += 2;
    return Promise.resolve(this.contents);
  }

  readRows(_: string, top: number, bottom: number): Promise<CellValue[][]> {
    this.trips += 1;
    return Promise.resolve(this.rows.slice(top, bottom + 1));
  }

  watch(sheet: string, tell: (change: SheetChange) => void): Promise<() => Promise<void>> {
    if (sheet === "工作台账") this.tell = tell;
    return Promise.resolve(() => Promise.resolve());
  }

  /** New narratives in so many rows, told as one change, until they are judged. */
  async edit(watch: LedgerWatch, rows: number): Promise<void> {
    const column = dutyColumns(ledgerOf(1).months).months[3]?.narrative ?? 0;
    const turn = this.turn++;
    const top = dutyRows.first + ((turn * 7) % (this.count - rows + 1));
    for (let row = top; row < top + rows; row++) {
      const cells = this.rows[row];
      if (cells) cells[column] = `第 ${row} 号地块第 ${turn} 次核对，完成外墙保温和门窗安装`;
    }
    const address = `${cellAddress(top, column)}:${cellAddress(top + rows - 1, column)}`;
    this.tell({ address, source: "local", changeType: "RangeEdited", ownWrite: false });
    await watch.settled();
  }
}
