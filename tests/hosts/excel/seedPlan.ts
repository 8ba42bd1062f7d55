/** Plans of the real ledger: the seed notice, and one of any number of items made after it. */

import { readFileSync } from "node:fs";
import { buildLedger } from "../../../src/core/ledger/buildLedger";
import { planLedger } from "../../../src/core/ledger/planLedger";
import type { Notice } from "../../../src/core/notice/notice";
import { readNotice } from "../../../src/core/notice/readNotice";
import type { WorkbookPlan } from "../../../src/core/plan/plan";

const today = "2021-09-30";

const seed = (): Notice => readNotice(readFileSync("seeds/yanshi-2021-3.txt", "utf8"));

export const seedPlan = (): WorkbookPlan => planLedger(buildLedger(seed()), today);

/** The seed's items over and over, numbered through. */
export function planOfItems(count: number): WorkbookPlan {
  const notice = seed();
  const items = Array.from({ length: count }, (_, index) => {
    const item = notice.items[index % notice.items.length]!;
    return { ...item, number: index + 1, label: `${index + 1}.` };
  });
  return planLedger(buildLedger({ ...notice, items }), today);
}
