/** Finds a setting's cell on 填报说明, also after rows or columns were put in before it. */

import type { SheetContents } from "../plan/contents";
import { textIn } from "./cells";
import type { Settings } from "./ledger";
import { settingCell } from "./sheets/guidePlaces";
import { settingNames } from "./vocabulary";

export interface SettingPlace {
  readonly row: number;
  readonly column: number;
  /** False where its name no longer stands beside it, so that its planned place is all that is left. */
  readonly labelled: boolean;
}

/** The cell to the right of the setting's name. */
export function findSetting(guide: SheetContents, setting: keyof Settings): SettingPlace {
  const planned = settingCell(setting);
  const isLabel = (row: number, column: number) =>
    textIn(guide.rows[row]?.[column] ?? null) === settingNames[setting];
  if (isLabel(planned.row, planned.column - 1)) return { ...planned, labelled: true };
  for (const [row, cells] of guide.rows.entries()) {
    const column = cells.findIndex((_, place) => isLabel(row, place));
    if (column >= 0) return { row, column: column + 1, labelled: true };
  }
  return { ...planned, labelled: false };
}
