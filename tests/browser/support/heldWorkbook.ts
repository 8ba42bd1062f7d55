/** What the stand-in's workbook holds, asked through Office.js in the pane, as any add-in would. */

import type { Frame } from "playwright-core";
import type { SheetContents } from "../../../src/core/plan/contents";

/** A sheet by what stands in its cells: `5:2` is the cell in row 5, column 2, both from 0. */
export interface HeldSheet {
  readonly name: string;
  readonly isProtected: boolean;
  /** The text of formulas with `=`, else the value; empty cells are left out. */
  readonly cells: Readonly<Record<string, unknown>>;
}

/** Every sheet in order, very hidden ones too. */
export async function readHeld(pane: Frame): Promise<readonly HeldSheet[]> {
  const sheets = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/protection/protected");
      await context.sync();
      const { items } = worksheets;
      const used = items.map((sheet) =>
        sheet.getUsedRange(true).load("formulas,rowIndex,columnIndex"),
      );
      await context.sync();
      return used.map(({ formulas, rowIndex, columnIndex }, index) => ({
        name: items[index]!.name,
        isProtected: items[index]!.protection.protected,
        formulas: formulas as unknown[][],
        rowIndex,
        columnIndex,
      }));
    }),
  );
  return sheets.map(({ name, isProtected, formulas, rowIndex, columnIndex }) => ({
    name,
    isProtected,
    cells: listCells(formulas, rowIndex, columnIndex),
  }));
}

/** The values of an area, e.g. `工作台账!A3:C3`, formulas by what they come to. */
export async function readValues(pane: Frame, address: string): Promise<readonly unknown[][]> {
  return await pane.evaluate(async (place) => {
    const [sheet = "", area = ""] = place.split("!");
    return await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(area).load("values");
      await context.sync();
      return range.values as unknown[][];
    });
  }, address);
}

/** A sheet of a file in the same form. */
export function asHeld({
  name,
  rows,
  formulas = [],
  isProtected = false,
}: SheetContents): HeldSheet {
  // Cells with formulas hold no value in a file of ours: they come out of the second list alone.
  const cells = { ...listCells(rows, 0, 0), ...listCells(formulas, 0, 0) };
  return { name, isProtected, cells };
}

function listCells(rows: readonly (readonly unknown[])[], top: number, left: number) {
  const cells: Record<string, unknown> = {};
  rows.forEach((row, index) => {
    row.forEach((content, column) => {
      const isEmpty = content === null || content === undefined || content === "";
      if (!isEmpty) cells[`${top + index}:${left + column}`] = content;
    });
  });
  return cells;
}
