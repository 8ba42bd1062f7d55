/** Lets the first of several units lead where the notice says so (列第一位者为牵头单位). */

import type { ItemUnit } from "../notice";
import { isGroupName } from "../vocabulary";
import type { Responsibility } from "./responsibility";

/**
 * @param everywhere whether the notice says it for all its lists rather than beside one of them.
 * @returns each list's units, in the order of `lists`.
 */
export function settleLeads(
  lists: readonly Responsibility[],
  everywhere: boolean,
): readonly (readonly ItemUnit[])[] {
  let onward = everywhere;
  return lists.map(({ units, firstLeads }) => {
    onward ||= firstLeads === "onward";
    return onward || firstLeads === "here" ? letFirstLead(units) : units;
  });
}

function letFirstLead(units: readonly ItemUnit[]): readonly ItemUnit[] {
  const [first, ...others] = units;
  const settled = units.length < 2 || units.some(({ role }) => role === "lead");
  if (first === undefined || settled || isGroupName(first.name)) return units;
  return [{ ...first, role: "lead" }, ...others];
}
