/** A month's figures, computed from the ledger. */

import { monthDays } from "../calendar/monthDays";
import { Failure } from "../failure";
import type { YearMonth } from "../ledger/duty";
import type { Ledger } from "../ledger/ledger";
import type { IsoDate } from "../notice/notice";
import { rollUp } from "../status/rollUp";
import { groupBy } from "../groupBy";
import { groupByLeader, groupBySection } from "./figures/groupRows";
import { dayBefore, judgeMonth, type MonthRow } from "./figures/judgeMonth";
import {
  countMilestones,
  listAtRisk,
  listChanges,
  listFinishedLate,
  listMilestones,
  listMissing,
  listOverdue,
  listTargets,
  listUpcoming,
} from "./figures/listRows";
import { rankUnits } from "./figures/rankUnits";
import { checkWeights, weightsOf } from "./figures/score";
import { countLights, tallyOf } from "./figures/tally";
import type { MonthSummary, ScoreWeights } from "./monthSummary";

export interface SummaryOptions {
  /** Instead of the ledger's own, from its settings. */
  readonly weights?: ScoreWeights;
}

/**
 * Every row counts once in the totals, in its section and at its unit; a leader is credited with
 * every item he leads, alone or with others. `asOf` lies in the month; `settings.asOf` is not
 * looked at.
 *
 * @throws Failure `summary-month-unknown` where the ledger has no such reporting month,
 *   `summary-as-of-outside` where `asOf` lies in another month, `summary-weights-invalid`.
 */
export function summarizeMonth(
  ledger: Ledger,
  month: YearMonth,
  asOf: IsoDate,
  options: SummaryOptions = {},
): MonthSummary {
  const weights = options.weights ?? weightsOf(ledger.settings);
  checkWeights(weights);
  checkMonth(ledger, month, asOf);
  const { first: start, last: end } = monthDays(month);
  const rows = judgeMonth(ledger, month, asOf);
  const { warningDays, yellowLag, redLag } = ledger.settings;
  return {
    source: ledger.source,
    month,
    period: { start, end },
    asOf,
    comparedWith: dayBefore(ledger, month),
    thresholds: { warningDays, yellowLag, redLag },
    weights,
    totals: tallyOf(rows),
    items: countItems(ledger, rows),
    sections: groupBySection(ledger, rows),
    leaders: groupByLeader(ledger, rows),
    units: rankUnits(ledger, rows, weights),
    changes: listChanges(rows),
    overdue: listOverdue(rows),
    finishedLate: listFinishedLate(rows),
    atRisk: listAtRisk(rows),
    missing: listMissing(rows),
    upcoming: listUpcoming(rows, warningDays),
    milestones: listMilestones(rows, { start, end }),
    milestoneYear: countMilestones(ledger, rows),
    targets: listTargets(rows),
  };
}

/** @throws Failure */
export function checkMonth({ months }: Ledger, month: YearMonth, asOf: IsoDate): void {
  if (!months.includes(month)) {
    const known = months.length === 0 ? "" : `${months[0] ?? ""}—${months.at(-1) ?? ""}`;
    throw new Failure("summary-month-unknown", { month, months: known });
  }
  if (!asOf.startsWith(`${month}-`)) throw new Failure("summary-as-of-outside", { month, asOf });
}

/** Items by the worst light of their rows; an item without rows has none. */
function countItems({ items }: Ledger, rows: readonly MonthRow[]): MonthSummary["items"] {
  const byItem = groupBy(rows, ({ duty }) => duty.item);
  const lights = items.flatMap(({ number }) => {
    const own = byItem.get(number)?.map(({ status }) => status) ?? [];
    return rollUp(own)?.light ?? [];
  });
  return { count: items.length, lights: countLights(lights) };
}
