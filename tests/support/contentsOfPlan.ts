/** What a workbook would hold right after a plan was carried out, formulas not yet calculated. */

import { toSerial } from "../../src/core/calendar/excelSerial";
import type { CellValue, WorkbookContents } from "../../src/core/plan/contents";
import type { CellContent, SheetPlan, WorkbookPlan } from "../../src/core/plan/plan";

export function contentsOfPlan(plan: WorkbookPlan): WorkbookContents {
  return { sheets: plan.sheets.map((sheet) => ({ name: sheet.name, rows: gridOf(sheet) })) };
}

function gridOf({ blocks }: SheetPlan): CellValue[][] {
  const height = Math.max(0, ...blocks.map(({ top, rows }) => top + rows.length));
  const grid: CellValue[][] = Array.from({ length: height }, () => []);
  for (const { top, left, rows } of blocks) {
    rows.forEach((row, rowOffset) => {
      row.forEach((content, columnOffset) => {
        const target = grid[top + rowOffset]!;
        while (target.length <= left + columnOffset) target.push(null);
        target[left + columnOffset] = valueOf(content);
      });
    });
  }
  return grid;
}

function valueOf(content: CellContent): CellValue {
  if (content === null || typeof content !== "object") return content;
  return "date" in content ? toSerial(content.date) : null;
}
