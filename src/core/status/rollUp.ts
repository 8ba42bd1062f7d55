/** Sums up the lights of an item's duties (or any other group of them) in one light. */

import { lightNames, type Light, type Status } from "./status";

const worstFirst = Object.keys(lightNames) as Light[];

export interface RollUp<Judged extends Pick<Status, "light">> {
  readonly light: Light;
  /** The first duty, in the order given, that has this light: its reason stands for the group. */
  readonly worst: Judged;
  /** How many duties have each light. */
  readonly counts: Readonly<Record<Light, number>>;
}

/**
 * The worst light wins: red, yellow, green, and blue only where every duty is done. Null for no
 * duties. Among equals the first row speaks, as 责任分解 finds it by MATCH.
 */
export function rollUp<Judged extends Pick<Status, "light">>(
  duties: readonly Judged[],
): RollUp<Judged> | null {
  const counts: Record<Light, number> = { red: 0, yellow: 0, green: 0, blue: 0 };
  for (const { light } of duties) counts[light]++;
  const light = worstFirst.find((candidate) => counts[candidate] > 0);
  const worst = duties.find((duty) => duty.light === light);
  return light && worst ? { light, worst, counts } : null;
}
