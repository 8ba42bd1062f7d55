/** Remembers in the browser which unit this person fills in for, one for each workbook. */

import type { PaneEnvironment } from "../environment";

type Place = Pick<PaneEnvironment, "storage" | "documentKey">;

const prefix = "responsibility-ledger.unit.1:";

/** Null where none was chosen, or the browser keeps nothing. */
export function loadOwnUnit({ storage, documentKey }: Place): string | null {
  try {
    return storage.getItem(prefix + documentKey());
  } catch {
    return null;
  }
}

/** False where the browser does not keep it: it then holds until the pane is closed. */
export function saveOwnUnit({ storage, documentKey }: Place, unit: string | null): boolean {
  try {
    if (unit === null) storage.removeItem(prefix + documentKey());
    else storage.setItem(prefix + documentKey(), unit);
    return true;
  } catch {
    return false;
  }
}
