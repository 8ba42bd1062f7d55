/** What a workbook would hold after edits, as far as reading it goes; formulas are not calculated. */

import { toSerial } from "../calendar/excelSerial";
import type { CellValue, SheetContents, WorkbookContents } from "./contents";
import type { WorkbookEdit } from "./edit";
import type { CellContent, NamePlan } from "./plan";

interface Draft {
  name: string;
  readonly rows: CellValue[][];
  readonly formulas: (string | null)[][] | null;
  isProtected: boolean | undefined;
}

/** Edits of sheets that are not there are left out. */
export function applyEdits(
  contents: WorkbookContents,
  edits: readonly WorkbookEdit[],
): WorkbookContents {
  const drafts = contents.sheets.map(draftOf);
  let names = contents.names;
  for (const edit of edits) {
    if (edit.kind === "name") names = names && defineName(names, edit);
    else {
      const draft = drafts.find(({ name }) => name === edit.sheet);
      if (draft) apply(draft, edit);
    }
  }
  return { sheets: drafts.map(finish), ...(names ? { names } : {}) };
}

function draftOf({ name, rows, formulas, isProtected }: SheetContents): Draft {
  return {
    name,
    rows: rows.map((row) => [...row]),
    formulas: formulas ? formulas.map((row) => [...row]) : null,
    isProtected,
  };
}

function finish({ name, rows, formulas, isProtected }: Draft): SheetContents {
  return {
    name,
    rows,
    ...(formulas ? { formulas } : {}),
    ...(isProtected === undefined ? {} : { isProtected }),
  };
}

function defineName(
  names: readonly NamePlan[],
  { name, formula }: { name: string; formula: string },
): readonly NamePlan[] {
  return [...names.filter((known) => known.name !== name), { name, formula }];
}

function apply(draft: Draft, edit: Exclude<WorkbookEdit, { kind: "name" }>): void {
  switch (edit.kind) {
    case "renameSheet":
      draft.name = edit.name;
      return;
    case "protect":
      draft.isProtected = true;
      return;
    case "insertRows": {
      const added = () => Array.from({ length: edit.count }, () => []);
      draft.rows.splice(edit.row, 0, ...added());
      if (draft.formulas && draft.formulas.length > edit.row) {
        draft.formulas.splice(edit.row, 0, ...added());
      }
      return;
    }
    case "cell":
      place(draft.rows, edit.row, edit.column, valueOf(edit.content));
      if (draft.formulas) place(draft.formulas, edit.row, edit.column, formulaOf(edit.content));
  }
}

function place<Value>(
  grid: (Value | null)[][],
  row: number,
  column: number,
  value: Value | null,
): void {
  while (grid.length <= row) grid.push([]);
  const cells = grid[row] ?? [];
  while (cells.length <= column) cells.push(null);
  cells[column] = value;
}

function valueOf(content: CellContent): CellValue {
  if (content === null || typeof content !== "object") return content;
  return "date" in content ? toSerial(content.date) : null;
}

function formulaOf(content: CellContent): string | null {
  return typeof content === "object" && content !== null && "formula" in content
    ? content.formula
    : null;
}
