/** The colour of the numbers in a chart, the same in files and in Excel. */

import type { ChartPlan } from "../core/plan/plan";

export function isStacked({ kind }: Pick<ChartPlan, "kind">): boolean {
  return kind === "stackedBar" || kind === "stackedColumn";
}

/** Numbers inside the parts of a stack stand out from their fill; both are `RRGGBB`. */
export function labelColor(chart: Pick<ChartPlan, "kind">, fill: string): string {
  return isStacked(chart) && brightness(fill) < 140 ? "FFFFFF" : "262626";
}

/** 0 to 255, as grey print shows the colour. */
function brightness(color: string): number {
  const part = (at: number) => Number.parseInt(color.slice(at, at + 2), 16);
  return 0.299 * part(0) + 0.587 * part(2) + 0.114 * part(4);
}
