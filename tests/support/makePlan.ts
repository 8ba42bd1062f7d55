/** Plans for tests: say what matters, the rest is plain. */

import type { CellContent, SheetPlan, WorkbookPlan } from "../../src/core/plan/plan";

export function makeSheet(parts: Partial<SheetPlan> = {}): SheetPlan {
  return {
    name: "工作台账",
    visibility: "visible",
    showGridlines: true,
    columns: [],
    rowHeights: [],
    blocks: [],
    formats: [],
    merges: [],
    validations: [],
    conditionalFormats: [],
    ...parts,
  };
}

/** A workbook that opens on the first visible one of `sheets`. */
export function makePlan(
  sheets: readonly SheetPlan[],
  parts: Partial<WorkbookPlan> = {},
): WorkbookPlan {
  return {
    title: "测试台账",
    font: { name: "微软雅黑", size: 10 },
    sheets,
    names: [],
    activeSheet: sheets.find(({ visibility }) => visibility === "visible")?.name ?? "",
    ...parts,
  };
}

/** A workbook of one sheet that holds `rows` from A1 on. */
export function makeGrid(
  rows: readonly (readonly CellContent[])[],
  parts: Partial<SheetPlan> = {},
): WorkbookPlan {
  return makePlan([makeSheet({ blocks: [{ top: 0, left: 0, rows }], ...parts })]);
}
