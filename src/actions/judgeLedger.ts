/** The lights of a ledger, of its duties and rolled up to its items. */

import type { Ledger, LedgerItem } from "../core/ledger/ledger";
import type { IsoDate } from "../core/notice/notice";
import { judgeDuty } from "../core/status/judgeDuty";
import { rollUp } from "../core/status/rollUp";
import type { JudgedDuty, Light } from "../core/status/status";

export interface JudgedItem {
  readonly item: LedgerItem;
  /** Null for an item without duties. */
  readonly light: Light | null;
  /** Unit and reason of the first duty that has this light, as 责任分解 shows them. */
  readonly reason: string;
}

export interface JudgedLedger {
  readonly asOf: IsoDate;
  readonly duties: readonly JudgedDuty[];
  readonly items: readonly JudgedItem[];
  readonly counts: Readonly<Record<Light, number>>;
}

/** Judged on `asOf`, else on 统计日期 where that is pinned, else on `today`. */
export function judgeLedger(
  ledger: Ledger,
  { asOf, today }: { readonly asOf?: IsoDate; readonly today: IsoDate },
): JudgedLedger {
  const day = asOf ?? ledger.settings.asOf ?? today;
  const duties = ledger.duties.map((duty) => ({
    duty,
    status: judgeDuty(duty, ledger.settings, day),
  }));
  const counts: Record<Light, number> = { red: 0, yellow: 0, green: 0, blue: 0 };
  const byItem = new Map<number, JudgedDuty[]>();
  for (const judged of duties) {
    counts[judged.status.light]++;
    const own = byItem.get(judged.duty.item);
    if (own) own.push(judged);
    else byItem.set(judged.duty.item, [judged]);
  }
  const items = ledger.items.map((item) => judgeItem(item, byItem.get(item.number) ?? []));
  return { asOf: day, duties, items, counts };
}

function judgeItem(item: LedgerItem, duties: readonly JudgedDuty[]): JudgedItem {
  const rolled = rollUp(duties.map(({ duty, status }) => ({ light: status.light, duty, status })));
  if (!rolled) return { item, light: null, reason: "" };
  const { duty, status } = rolled.worst;
  return { item, light: rolled.light, reason: `${duty.unit}：${status.reason}` };
}
