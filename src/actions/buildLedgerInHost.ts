/** Builds the ledger of a reviewed notice in the open workbook. */

import { buildLedger, type BuildOptions } from "../core/ledger/buildLedger";
import type { Duty } from "../core/ledger/duty";
import type { Ledger } from "../core/ledger/ledger";
import { planLedger } from "../core/ledger/planLedger";
import { sheetNames } from "../core/ledger/vocabulary";
import type { IsoDate, Notice } from "../core/notice/notice";
import { cellAddress } from "../core/plan/address";
import type { WorkbookPlan } from "../core/plan/plan";
import type { Host, Watch } from "../hosts/host";

export interface BuiltLedger {
  readonly ledger: Ledger;
  /** The row to look at first, e.g. `工作台账!A5`: the next duty that falls due. */
  readonly firstRow: string;
}

/**
 * The host itself looks at what is there and refuses to replace sheets that are not ours or hold
 * entries: looking here as well would cost round trips and decide too early.
 *
 * @throws Failure `year-unknown`, and whatever the host throws where it cannot finish.
 */
export async function buildLedgerInHost(
  host: Host,
  notice: Notice,
  options: BuildOptions,
  today: IsoDate,
  watch?: Watch,
): Promise<BuiltLedger> {
  const ledger = buildLedger(notice, options);
  const plan = planLedger(ledger, today);
  await host.carryOut(plan, watch);
  return { ledger, firstRow: findRow(plan, nextDue(ledger, options.asOf ?? today)) };
}

/** The first duty of those due soonest from `day` on; where all are past, the first of all. */
function nextDue({ duties }: Ledger, day: IsoDate): Duty | undefined {
  const [first, ...others] = duties.filter(({ due }) => due >= day);
  return first
    ? others.reduce((soonest, duty) => (duty.due < soonest.due ? duty : soonest), first)
    : duties[0];
}

/** The cell that holds the duty's id; the top of the sheet where there is none. */
function findRow({ sheets }: WorkbookPlan, duty: Duty | undefined): string {
  const blocks = sheets.find(({ name }) => name === sheetNames.ledger)?.blocks ?? [];
  for (const { top, left, rows } of blocks) {
    for (const [row, cells] of rows.entries()) {
      const column = duty ? cells.indexOf(duty.id) : -1;
      if (column >= 0) return `${sheetNames.ledger}!${cellAddress(top + row, left + column)}`;
    }
  }
  return `${sheetNames.ledger}!A1`;
}
