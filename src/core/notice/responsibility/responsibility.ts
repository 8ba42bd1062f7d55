/** Who is to do a piece of work: leaders, units with roles, and what else the same words say. */

import type { ItemUnit } from "../notice";

export interface Responsibility {
  readonly leaders: readonly string[];
  /** 责任人: they count as leaders only where no leader is named. */
  readonly answerable: readonly string[];
  readonly units: readonly ItemUnit[];
  /** What is printed beside the units and belongs to the work: 完成时限：6月底, 5月底取得成效. */
  readonly remarks: readonly string[];
  /** 列第一位者为牵头单位: `here` for this list alone, `onward` with 下同. */
  readonly firstLeads: "here" | "onward" | null;
  /** 等部门: more offices than are named. */
  readonly openEnded: boolean;
}

export const nobody: Responsibility = {
  leaders: [],
  answerable: [],
  units: [],
  remarks: [],
  firstLeads: null,
  openEnded: false,
};

/** Both together; a unit named twice in one role counts once. */
export function joinResponsibilities(all: readonly Responsibility[]): Responsibility {
  const parts = all.filter((part) => part !== nobody);
  const [only = nobody] = parts;
  if (parts.length < 2) return only;
  return {
    leaders: [...new Set(parts.flatMap(({ leaders }) => leaders))],
    answerable: [...new Set(parts.flatMap(({ answerable }) => answerable))],
    units: uniqueUnits(parts.flatMap(({ units }) => units)),
    remarks: parts.flatMap(({ remarks }) => remarks),
    firstLeads: parts.map(({ firstLeads }) => firstLeads).find((scope) => scope !== null) ?? null,
    openEnded: parts.some(({ openEnded }) => openEnded),
  };
}

function uniqueUnits(units: readonly ItemUnit[]): readonly ItemUnit[] {
  const seen = new Set<string>();
  return units.filter(({ name, role }) => {
    const key = `${role} ${name}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

export function namesAnyone({ leaders, answerable, units }: Responsibility): boolean {
  return leaders.length > 0 || answerable.length > 0 || units.length > 0;
}
