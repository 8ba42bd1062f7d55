/**
 * Follows what is entered on a sheet. The handler only tells: writing cells from it would clear
 * the user's undo and race with co-authors.
 */

import type { SheetChange } from "../host";
import { ask, explain, runInExcel, type RunBatch } from "./runBatch";

export type { SheetChange } from "../host";

/**
 * Calls `tell` for every change on the sheet until what it returns is called.
 *
 * Events get lost: offer a full check beside it.
 *
 * @throws Failure `excel-not-found` where there is no such sheet.
 */
export async function watchChanges(
  sheetName: string,
  tell: (change: SheetChange) => void,
  run: RunBatch = runInExcel,
): Promise<() => Promise<void>> {
  const registration = await ask(run, async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const added = sheet.onChanged.add((event) => {
      tell(readEvent(event));
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return async () => {
    // A handler can only be removed through the context that added it.
    registration.remove();
    await explain(() => registration.context.sync());
  };
}

function readEvent(event: Excel.WorksheetChangedEventArgs): SheetChange {
  const trigger: string | undefined = event.triggerSource;
  return {
    address: event.address,
    source: event.source === "Local" ? "local" : "remote",
    changeType: event.changeType,
    ownWrite: trigger === "ThisLocalAddin",
  };
}
