/** Writes the columns of a sheet: widths, outline and the looks that reach down to the last row. */

import type { ColumnPlan } from "../../../core/plan/plan";
import { fileWidth, standardWidth } from "../../columnWidths";
import { limits } from "../limits";
import { element, type Attributes } from "../xml";
import type { LookBand } from "./lookBands";

/** @param deepest the band that reaches the sheet's last row. */
export function columnsXml(columns: readonly ColumnPlan[], deepest: LookBand | undefined): string {
  const looks = deepest?.looks ?? [];
  const beyond = deepest?.beyond ?? 0;
  const folded = columns.at(-1)?.collapsed === true ? 1 : 0;
  const width = Math.max(columns.length + folded, looks.length);
  const settings = Array.from({ length: width }, (_, column) =>
    columnSettings(columns[column], columns[column - 1], looks[column] ?? beyond),
  );
  const spans = joinEqual(settings);
  if (beyond > 0 && width < limits.columns) {
    spans.push({
      min: width + 1,
      max: limits.columns,
      ...columnSettings(undefined, undefined, beyond),
    });
  }
  return spans.length === 0
    ? ""
    : element("cols", {}, spans.map((span) => element("col", span)).join(""));
}

function columnSettings(
  plan: ColumnPlan | undefined,
  before: ColumnPlan | undefined,
  look: number,
): Attributes {
  const folded = plan?.collapsed === true;
  return {
    width: fileWidth(plan?.width ?? standardWidth),
    style: look > 0 ? look : undefined,
    customWidth: plan ? true : undefined,
    hidden: folded || plan?.hidden === true || undefined,
    outlineLevel: plan?.outlineLevel ?? (folded ? 1 : undefined),
    // The column after a folded group carries the plus sign that unfolds it.
    collapsed: (before?.collapsed === true && !folded) || undefined,
  };
}

function joinEqual(settings: readonly Attributes[]): Attributes[] {
  const spans: { min: number; max: number; settings: Attributes; key: string }[] = [];
  settings.forEach((setting, column) => {
    const key = JSON.stringify(setting);
    const last = spans.at(-1);
    if (last?.key === key) last.max = column + 1;
    else spans.push({ min: column + 1, max: column + 1, settings: setting, key });
  });
  return spans.map(({ min, max, settings: shared }) => ({ min, max, ...shared }));
}
