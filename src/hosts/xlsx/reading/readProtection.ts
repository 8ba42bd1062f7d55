/** Reads what the protection of a sheet allows. */

import type { ProtectionPlan } from "../../../core/plan/plan";
import { isTrue } from "./readWorkbookPart";
import type { XmlTree } from "./xmlTree";

export interface ProtectionRead {
  readonly protection?: ProtectionPlan;
  readonly hasPassword: boolean;
  /** False where it allows more than a plan can say, or forbids selecting. */
  readonly whole: boolean;
}

const further = [
  "formatCells",
  "insertColumns",
  "insertRows",
  "insertHyperlinks",
  "deleteColumns",
  "deleteRows",
  "pivotTables",
];

/** What is allowed is written as "not locked". */
export function readProtection(tree: XmlTree | undefined): ProtectionRead {
  if (!tree || !isTrue(tree.attribute("sheet"))) return { hasPassword: false, whole: true };
  const allows = (option: string) => !isTrue(tree.attribute(option) ?? "1");
  const forbids = (option: string) => isTrue(tree.attribute(option));
  return {
    protection: {
      ...(allows("formatColumns") ? { formatColumns: true } : {}),
      ...(allows("formatRows") ? { formatRows: true } : {}),
      ...(allows("sort") ? { sort: true } : {}),
      ...(allows("autoFilter") ? { autoFilter: true } : {}),
    },
    hasPassword: ["password", "hashValue"].some((one) => tree.attribute(one) !== undefined),
    whole:
      !further.some(allows) && !forbids("selectLockedCells") && !forbids("selectUnlockedCells"),
  };
}
