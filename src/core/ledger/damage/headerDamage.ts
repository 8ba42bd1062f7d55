/** Headers that were renamed, columns that are gone or stand twice. */

import { columnLetters } from "../../plan/address";
import { damage, type Damage } from "./damage";
import type { LocatedHeaders } from "./locateHeaders";

export function findHeaderDamage(
  sheet: string,
  { headerRow: row, places, renamed, lost, doubled }: LocatedHeaders,
  planned: readonly string[],
): Damage[] {
  const edit = (column: number, content: string) =>
    ({ kind: "cell", sheet, row, column, content }) as const;
  return [
    ...renamed.map(({ index, was }) => {
      const column = places[index] ?? index;
      const header = planned[index] ?? "";
      const values = { header, was: was === "" ? "（空）" : was };
      return damage("error", "damage-header-renamed", { sheet, cell: { row, column } }, values, {
        edits: [edit(column, header)],
      });
    }),
    ...lost.map((index) => {
      const header = planned[index] ?? "";
      return damage(
        "error",
        "damage-column-gone",
        { sheet },
        { header },
        {
          // Only so that what the other columns hold can be read: the sheet is then made anew.
          edits: [edit(places[index] ?? index, header)],
          rebuild: true,
        },
      );
    }),
    ...doubled.map(({ column, header }) => {
      const values = { header, column: columnLetters(column) };
      return damage("warning", "damage-header-doubled", { sheet, cell: { row, column } }, values, {
        edits: [edit(column, `${header}（副本 ${columnLetters(column)}）`)],
      });
    }),
  ];
}
