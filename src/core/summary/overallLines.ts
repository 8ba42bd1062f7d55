import { say } from "../messages";
import { formatShare } from "../status/rounding";
import type { MonthSummary } from "./monthSummary";
import { chineseDay } from "./words";

/** The overall situation in sentences, as the circular also says it. */
export function overallLines({ totals, items, changes, comparedWith }: MonthSummary): string[] {
  const { duties, lights, states, reports, averageRatio } = totals;
  const overall = say("month-overall", {
    items: items.count,
    duties,
    ...lights,
    late: states.doneLate,
    overdue: states.overdue,
    ratio: averageRatio === null ? "—" : formatShare(averageRatio),
  });
  const compared =
    comparedWith === null
      ? say("month-first")
      : say("month-compared", {
          date: chineseDay(comparedWith),
          finished: changes.finished.length,
          red: changes.newlyRed.length,
          yellow: changes.newlyYellow.length,
          green: changes.backToGreen.length,
        });
  return [overall, say("month-reports", { ...reports }) + compared];
}
