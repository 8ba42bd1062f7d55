/** Everything a sheet needs between being added and being shown, in the order that works. */

import { areaAddress } from "../../../core/plan/address";
import type { ProtectionPlan, SheetPlan, WorkbookPlan } from "../../../core/plan/plan";
import { chartSteps } from "./charts";
import { conditionalFormatSteps } from "./conditionalFormats";
import { contentSteps } from "./contents";
import { fontStep, formatSteps } from "./formats";
import { fittingSteps, layoutSteps } from "./layout";
import { numberFormatSteps } from "./numberFormats";
import { printSteps } from "./print";
import { cost, type SheetStep } from "./step";
import { validationSteps } from "./validations";

export interface SheetOptions {
  readonly font: WorkbookPlan["font"];
  /** Bytes that one step may take. */
  readonly largest: number;
  /** Whether this Excel has outline groups. */
  readonly grouping: boolean;
}

/**
 * Number formats before contents, charts after the heights of rows; protection last, since it
 * refuses everything after it.
 */
export function sheetSteps(plan: SheetPlan, options: SheetOptions): SheetStep[] {
  return [
    fontStep(options.font),
    ...layoutSteps(plan, options.grouping),
    ...numberFormatSteps(plan),
    ...formatSteps(plan.formats),
    ...contentSteps(plan, options.largest),
    ...fittingSteps(plan),
    ...chartSteps(plan.charts),
    ...validationSteps(plan.validations),
    ...conditionalFormatSteps(plan.conditionalFormats),
    ...printSteps(plan.print),
    viewStep(plan),
    ...(plan.protection ? [protectionStep(plan.protection)] : []),
  ];
}

function viewStep({ tabColor, showGridlines, autoFilter }: SheetPlan): SheetStep {
  return {
    bytes: cost(2, 3),
    apply: (sheet) => {
      if (tabColor !== undefined) sheet.tabColor = `#${tabColor}`;
      sheet.showGridlines = showGridlines;
      if (autoFilter) sheet.autoFilter.apply(areaAddress(autoFilter));
    },
  };
}

function protectionStep(plan: ProtectionPlan): SheetStep {
  return {
    bytes: cost(1, 1, plan) + 200,
    apply: (sheet) => {
      sheet.protection.protect(protectionOptions(plan));
    },
  };
}

export function protectionOptions(plan: ProtectionPlan): Excel.WorksheetProtectionOptions {
  return {
    allowFormatColumns: plan.formatColumns ?? false,
    allowFormatRows: plan.formatRows ?? false,
    allowSort: plan.sort ?? false,
    allowAutoFilter: plan.autoFilter ?? false,
    selectionMode: "Normal",
  };
}
