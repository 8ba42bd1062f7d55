/** Parts people from units where one label announces both: 责任单位及责任人：县商务局 王强. */

import { splitOutside } from "../lines/brackets";
import { endsLikeUnit, isGroupName } from "../vocabulary";
import { withoutTitle } from "./officeTitles";

export interface Parted {
  /** What is left for the list of units. */
  readonly list: string;
  readonly people: readonly string[];
}

export function partPeople(list: string): Parted {
  const units: string[] = [];
  const people: string[] = [];
  for (const piece of splitOutside(list, "、，,；;。 \u3000\t")) {
    const name = piece.trim();
    if (name === "") continue;
    const plain = withoutTitle(name);
    const isUnit = endsLikeUnit(name) || isGroupName(name);
    if (!isUnit && /^[\u4e00-\u9fff·]{2,4}$/.test(plain)) people.push(plain);
    else units.push(name);
  }
  return { list: units.join("、"), people };
}
