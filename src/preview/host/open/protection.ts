/** Sheet protection as the client's options; what is not named is not allowed. */

import type { ProtectionPlan } from "../../../core/plan/plan";

export function openProtection(plan: ProtectionPlan): Readonly<Record<string, unknown>> {
  return {
    allowFormatColumns: plan.formatColumns ?? false,
    allowFormatRows: plan.formatRows ?? false,
    allowSort: plan.sort ?? false,
    allowAutoFilter: plan.autoFilter ?? false,
    selectionMode: "Normal",
  };
}
