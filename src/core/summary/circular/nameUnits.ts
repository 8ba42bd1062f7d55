/** Names units and what they owe, the way a circular does in running text. */

import { say } from "../../messages";
import { groupBy } from "../../groupBy";
import type { ListedDuty, MissingReports } from "../monthSummary";

/** Matters of one unit that are told in full; the annex holds all. */
const mostTold = 3;

/** One paragraph a unit, those with most matters first: `区发改委 2 项：……（超期 92 天）、……。` */
export function nameByUnit(
  duties: readonly ListedDuty[],
  remark: (duty: ListedDuty) => string,
): string[] {
  return byCount(duties).map(([unit, own]) => {
    const told = own.slice(0, mostTold).map((duty) => duty.content + remark(duty));
    const more = own.length > mostTold ? say("circular-and-more", { count: own.length }) : "";
    return say("circular-unit", { unit, count: own.length, matters: told.join("、") + more });
  });
}

/** `区发改委 2 项、区住建局 1 项` */
export function nameCounts(duties: readonly ListedDuty[]): string {
  return byCount(duties)
    .map(([unit, own]) => say("circular-unit-count", { unit, count: own.length }))
    .join("、");
}

export function nameMissing(missing: readonly MissingReports[]): string {
  return missing
    .map(({ unit, month }) => say("circular-unit-count", { unit, count: month.length }))
    .join("、");
}

function byCount(duties: readonly ListedDuty[]): [string, ListedDuty[]][] {
  return [...groupBy(duties, ({ unit }) => unit)].sort(
    ([, one], [, other]) => other.length - one.length,
  );
}
