/**
 * Brings the sheet of that name to the front of the open workbook, once Office is ready.
 * Waits where someone is still typing in a cell.
 *
 * @returns false where there is no such sheet, or the page is open outside Excel.
 */
export async function showSheet(name: string): Promise<boolean> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return false;
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (sheet.isNullObject) return false;
    sheet.activate();
    await context.sync();
    return true;
  });
}
