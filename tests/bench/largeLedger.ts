/** The seed's ledger, multiplied: real duties, with invented reports. */

import "../support/wholeCatalogue";
import { readFileSync } from "node:fs";
import { buildLedger } from "../../src/core/ledger/buildLedger";
import type { Duty } from "../../src/core/ledger/duty";
import type { Ledger } from "../../src/core/ledger/ledger";
import { readNotice } from "../../src/core/notice/readNotice";

export const seedPath = new URL("../../seeds/yanshi-2021-3.txt", import.meta.url);

/** The day of the measured ledgers. */
export const asOf = "2021-10-11";

export function readSeed(): string {
  return readFileSync(seedPath, "utf8");
}

/** A ledger of exactly `count` duties, each with a report for every month. */
export function makeLargeLedger(count: number): Ledger {
  const ledger = buildLedger(readNotice(readSeed()), { asOf });
  const highest = Math.max(...ledger.items.map(({ number }) => number));
  const copies = Math.ceil(count / ledger.duties.length);
  const numbers = Array.from({ length: copies }, (_, copy) => copy * highest);
  return {
    ...ledger,
    items: numbers.flatMap((shift) =>
      ledger.items.map((item) => ({ ...item, number: item.number + shift })),
    ),
    duties: numbers
      .flatMap((shift) => ledger.duties.map((duty) => shiftDuty(duty, shift)))
      .slice(0, count),
  };
}

function shiftDuty(duty: Duty, shift: number): Duty {
  const item = duty.item + shift;
  return {
    ...duty,
    id: duty.id.replace(/^\d+/, String(item)),
    item,
    reports: duty.reports.map(({ month }, place) => ({
      month,
      value: (duty.goal.value * (place + 1)) / 8,
      narrative: `${duty.unit}第${item}项${month}进展：已完成阶段任务，正按节点推进后续工作。`,
    })),
  };
}
