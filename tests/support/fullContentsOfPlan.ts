/** Like contentsOfPlan, with formulas, protection and names: what a host reads when asked for them. */

import type { WorkbookContents } from "../../src/core/plan/contents";
import type { SheetPlan, WorkbookPlan } from "../../src/core/plan/plan";
import { contentsOfPlan } from "./contentsOfPlan";

export function fullContentsOfPlan(plan: WorkbookPlan): WorkbookContents {
  return {
    names: plan.names,
    sheets: contentsOfPlan(plan).sheets.map((sheet, index) => ({
      ...sheet,
      formulas: formulasOf(plan.sheets[index]!),
      isProtected: plan.sheets[index]!.protection !== undefined,
    })),
  };
}

function formulasOf({ blocks }: SheetPlan): (string | null)[][] {
  const grid: (string | null)[][] = [];
  for (const { top, left, rows } of blocks) {
    rows.forEach((row, down) => {
      row.forEach((content, right) => {
        if (typeof content !== "object" || content === null || !("formula" in content)) return;
        while (grid.length <= top + down) grid.push([]);
        const cells = grid[top + down]!;
        while (cells.length <= left + right) cells.push(null);
        cells[left + right] = content.formula;
      });
    });
  }
  return grid;
}
