/** Damage on 责任分解: headers, rows of items, and the formulas that roll up 工作台账. */

import { cellAddress } from "../../plan/address";
import type { SheetContents } from "../../plan/contents";
import { numberIn } from "../cells";
import type { LedgerItem } from "../ledger";
import { rollUpFormulas, type RollUp } from "../sheets/breakdownFormulas";
import { breakdownHeaders, sheetNames } from "../vocabulary";
import { damage, type Damage } from "./damage";
import { judgeFormula } from "./formulaDamage";
import { findHeaderDamage } from "./headerDamage";
import { locateHeaders } from "./locateHeaders";

const order = Object.keys(breakdownHeaders) as (keyof typeof breakdownHeaders)[];
const planned = Object.values(breakdownHeaders);

export function findBreakdownDamage(sheet: SheetContents, items: readonly LedgerItem[]): Damage[] {
  const headers = locateHeaders(sheet.rows, planned, 6);
  if (!headers) {
    const { name } = sheet;
    return [damage("error", "damage-sheet-gone", { sheet: name }, { name }, { rebuild: true })];
  }
  const at = Object.fromEntries(
    order.map((key, index) => [key, headers.places[index] ?? index]),
  ) as Record<(typeof order)[number], number>;
  const rows = new Map<number, number>();
  for (let row = headers.headerRow + 1; row < sheet.rows.length; row++) {
    const number = numberIn(sheet.rows[row]?.[at.item] ?? null);
    if (number !== null && !rows.has(number)) rows.set(number, row);
  }
  const found = findHeaderDamage(sheet.name, headers, planned);
  if (headers.lost.length > 0) return found;
  return [...found, ...items.flatMap((item) => judgeItem(sheet, item, rows.get(item.number), at))];
}

function judgeItem(
  sheet: SheetContents,
  { number }: LedgerItem,
  row: number | undefined,
  at: Readonly<Record<(typeof order)[number], number>>,
): Damage[] {
  if (row === undefined) {
    const values = { number, sheet: sheetNames.breakdown };
    return [damage("error", "damage-item-gone", { sheet: sheet.name }, values, { rebuild: true })];
  }
  if (!sheet.formulas) return [];
  const cell = (column: number) => `$${cellAddress(row, column)}`;
  const formulas = rollUpFormulas(cell(at.item), cell(at.light));
  return (Object.keys(formulas) as (keyof RollUp)[]).flatMap((key) => {
    const { formula } = formulas[key];
    const place = { row, column: at[key], header: breakdownHeaders[key] };
    const one = judgeFormula(sheet, { ...place, formula, owner: `第 ${number} 项` });
    return one ? [{ ...one, dutyId: null }] : [];
  });
}
