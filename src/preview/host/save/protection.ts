/** Sheet protection as a plan. */

import type { ProtectionPlan } from "../../../core/plan/plan";
import type { Sheet } from "../model/sheet";

export function protectionPlan({ protection }: Sheet): ProtectionPlan | null {
  if (!protection) return null;
  const allows = (option: string): boolean => protection[option] === true;
  return {
    ...(allows("allowFormatColumns") ? { formatColumns: true } : {}),
    ...(allows("allowFormatRows") ? { formatRows: true } : {}),
    ...(allows("allowSort") ? { sort: true } : {}),
    ...(allows("allowAutoFilter") ? { autoFilter: true } : {}),
  };
}
