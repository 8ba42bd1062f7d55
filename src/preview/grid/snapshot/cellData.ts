/** A cell's content in Univer's words. */

import { CellValueType, type ICellData } from "@univerjs/core";
import type { Cell, Scalar } from "../../host/model/cells";

/** The content of a cell without its look; an empty cell has neither value nor formula. */
export function cellData({ value, formula }: Cell): ICellData {
  if (formula !== undefined) return { f: formula, ...(value === "" ? {} : valueData(value)) };
  return value === "" ? {} : valueData(value);
}

function valueData(value: Scalar): ICellData {
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "string") return { v: value, t: CellValueType.STRING };
  return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
}
