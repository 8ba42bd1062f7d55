/** Which units a circular names as doing well, and in which words. */

import { say } from "../../messages";
import type { MonthSummary, UnitSummary } from "../monthSummary";

/** Units that a circular praises at most. */
const mostNamed = 10;

/** Nothing red, nothing overdue, no report missing, and a score that deserves it. */
const leastScore = 90;

export function praiseUnits({ units, changes }: MonthSummary): string[] {
  const praised = units.filter(deservesPraise).slice(0, mostNamed);
  const names = praised.map(({ name }) => name).join("、");
  const done = changes.finished.length;
  return [
    praised.length > 0
      ? say("circular-praised", { count: praised.length, units: names })
      : say("circular-none-praised"),
    ...(done > 0 ? [say("circular-finished", { count: done })] : []),
  ];
}

function deservesPraise({ tally, score }: UnitSummary): boolean {
  const { lights, reports } = tally;
  const complete = reports.missing === 0 && reports.backlog === 0;
  return score !== null && score >= leastScore && lights.red === 0 && complete;
}
