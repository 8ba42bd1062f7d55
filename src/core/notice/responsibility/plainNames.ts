/** Tells a list of offices from the beginning of a sentence (各部门要认真…). */

import type { ItemUnit } from "../notice";
import { endsLikeUnit, isGroupName } from "../vocabulary";

/** Whether every name is an office's, and not all of them stand for groups. */
export function namePlainly(units: readonly ItemUnit[]): boolean {
  return (
    units.some(({ name }) => !isGroupName(name)) && units.every(({ name }) => isPlainName(name))
  );
}

function isPlainName(name: string): boolean {
  return (
    name.length <= 30 &&
    endsLikeUnit(name) &&
    !/要|切实|加强|做好|抓好|确保|应当|按照|对|把/.test(name)
  );
}
