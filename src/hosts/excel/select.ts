/** Shows and selects a range of the open workbook. */

import { ask, runInExcel, type RunBatch } from "./runBatch";

/**
 * @param address sheet and range, e.g. `工作台账!A5` or `'6月汇总'!B2:C9`.
 * @throws Failure `excel-not-found` where there is no such sheet or range.
 */
export async function selectRange(address: string, run: RunBatch = runInExcel): Promise<void> {
  const { sheet, range } = splitAddress(address);
  await ask(run, async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    target.activate();
    target.getRange(range).untrack().select();
    await context.sync();
  });
}

/** Sheet names may hold `!` in quotes; the range never does. */
function splitAddress(address: string): { sheet: string; range: string } {
  const end = address.lastIndexOf("!");
  const name = address.slice(0, end);
  const quoted = name.startsWith("'") && name.endsWith("'");
  return {
    sheet: quoted ? name.slice(1, -1).replaceAll("''", "'") : name,
    range: address.slice(end + 1),
  };
}
