/** Reads the columns of a sheet: widths, outline, folding, and the looks of whole columns. */

import type { ColumnPlan } from "../../../core/plan/plan";
import { charactersInFile, standardWidth } from "../../columnWidths";
import { lastColumn, limits } from "../limits";
import { isTrue } from "./readWorkbookPart";
import type { LookRun } from "./rowLooks";
import { numberOf, type XmlTree } from "./xmlTree";

export interface ColumnsRead {
  readonly columns: ColumnPlan[];
  readonly looks: LookRun[];
}

interface Span {
  readonly first: number;
  readonly last: number;
  readonly plan: ColumnPlan;
  readonly isSet: boolean;
  /** Bears the sign that unfolds the group beside it. */
  readonly marksFolded: boolean;
  readonly look: number;
}

/** @param used columns that hold anything: a width for all the rest of the sheet ends there. */
export function readColumns(cols: XmlTree | undefined, used: number): ColumnsRead {
  const spans = (cols?.children ?? [])
    .filter(({ name }) => name === "col")
    .map(spanOf)
    .filter(({ first, last }) => first >= 0 && first <= last)
    .sort((one, other) => one.first - other.first);
  const columns: ColumnPlan[] = [];
  for (const { first, last, plan, isSet } of spans) {
    const endless = last >= lastColumn && plan.hidden !== true;
    const end = endless ? Math.min(last, Math.max(used - 1, first)) : last;
    if (!isSet || first > end) continue;
    while (columns.length < first) columns.push({ width: standardWidth });
    while (columns.length <= end) columns.push(plan);
  }
  return { columns: markFolded(columns, spans), looks: looksOf(spans) };
}

function spanOf(col: XmlTree): Span {
  const custom = isTrue(col.attribute("customWidth")) || isTrue(col.attribute("bestFit"));
  const hidden = isTrue(col.attribute("hidden"));
  const outlineLevel = Math.min(7, numberOf(col, "outlineLevel", 0));
  const width = charactersInFile(numberOf(col, "width", 0));
  return {
    first: numberOf(col, "min", 0) - 1,
    last: Math.min(lastColumn, numberOf(col, "max", 0) - 1),
    plan: {
      width: custom ? Math.min(width, limits.columnWidth) : standardWidth,
      ...(hidden ? { hidden } : {}),
      ...(outlineLevel > 0 ? { outlineLevel } : {}),
    },
    isSet: custom || hidden || outlineLevel > 0,
    marksFolded: isTrue(col.attribute("collapsed")),
    look: numberOf(col, "style", 0),
  };
}

/** The column behind a folded group bears its sign, or the one before it where a sheet says so. */
function markFolded(columns: readonly ColumnPlan[], spans: readonly Span[]): ColumnPlan[] {
  const marked = [...columns];
  const isFoldable = (
    plan: ColumnPlan | undefined,
  ): plan is ColumnPlan & { readonly outlineLevel: number } =>
    plan?.hidden === true && plan.outlineLevel !== undefined;
  const fold = (start: number, step: 1 | -1) => {
    for (let column = start; ; column += step) {
      const plan = marked[column];
      if (!isFoldable(plan)) return;
      marked[column] = { width: plan.width, outlineLevel: plan.outlineLevel, collapsed: true };
    }
  };
  for (const { first, last, marksFolded } of spans) {
    if (!marksFolded) continue;
    if (isFoldable(marked[first - 1])) fold(first - 1, -1);
    else fold(last + 1, 1);
  }
  return marked;
}

function looksOf(spans: readonly Span[]): LookRun[] {
  const runs: LookRun[] = [];
  for (const { first, last, look } of spans) {
    const left = Math.max(first, (runs.at(-1)?.right ?? -1) + 1);
    if (left <= last) runs.push({ left, right: last, look });
  }
  return runs;
}
