/** Carries out a few small edits of the open workbook: a repair, a setting, an accepted fix. */

import { toSerial } from "../../core/calendar/excelSerial";
import { cellAddress } from "../../core/plan/address";
import type { CellEdit, WorkbookEdit } from "../../core/plan/edit";
import type { CellContent } from "../../core/plan/plan";
import { ask, runInExcel, type RunBatch } from "./runBatch";
import { protectionOptions } from "./steps/sheet";
import { guardText } from "./steps/typedText";

/** Edits of one request: with formulas of a thousand characters still far below 5 MB. */
const editsARequest = 2000;

/**
 * Two round trips for up to 2,000 edits: one looks at protection, one writes. Where a cell is
 * locked on a protected sheet, or rows come in, the sheet's protection is lifted and put back in
 * the very request that writes, so that no co-author meets a sheet left open.
 *
 * @throws Failure where a sheet is gone or has a password. Edits before the refused one stand, and
 *   the sheets are protected as they were.
 */
export async function editCells(
  edits: readonly WorkbookEdit[],
  run: RunBatch = runInExcel,
): Promise<void> {
  if (edits.length === 0) return;
  await ask(run, async (context) => {
    const locks = lookAtLocks(context, edits);
    const names = lookAtNames(context, edits);
    await context.sync();
    const opened = [...locks].filter(([, lock]) => isInTheWay(lock));
    for (const [sheet] of opened) sheetOf(context, sheet).protection.unprotect();
    try {
      await carryOutAll(context, edits, names);
      const renamed = newNames(edits);
      for (const [sheet, { protection }] of opened) {
        sheetOf(context, renamed.get(sheet) ?? sheet).protection.protect(protection.options);
      }
      await context.sync();
    } catch (error) {
      await protectAgain(run, opened);
      throw error;
    }
  });
}

/** The last requests' worth of edits is left for the sync that also protects. */
async function carryOutAll(
  context: Excel.RequestContext,
  edits: readonly WorkbookEdit[],
  names: ReadonlyMap<string, Excel.NamedItem>,
): Promise<void> {
  for (const edit of edits.slice(0, editsARequest)) carryOut(context, edit, names);
  const rest = edits.slice(editsARequest);
  if (rest.length === 0) return;
  await context.sync();
  await carryOutAll(context, rest, names);
}

/** After a request that broke off: sheets that it left open, under whichever name they have. */
async function protectAgain(
  run: RunBatch,
  opened: readonly (readonly [string, Lock])[],
): Promise<void> {
  if (opened.length === 0) return;
  await run(async (context) => {
    const sheets = opened.map(([name, { protection }]) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load("protection/protected");
      return { sheet, options: protection.options };
    });
    await context.sync();
    for (const { sheet, options } of sheets) {
      if (!sheet.isNullObject && !sheet.protection.protected) sheet.protection.protect(options);
    }
    await context.sync();
  });
}

interface Lock {
  readonly protection: Excel.WorksheetProtection;
  readonly ranges: Excel.FormatProtection[];
  readonly insertsRows: boolean;
}

function lookAtLocks(
  context: Excel.RequestContext,
  edits: readonly WorkbookEdit[],
): ReadonlyMap<string, Lock> {
  const locks = new Map<string, Lock>();
  for (const edit of edits) {
    if (edit.kind !== "cell" && edit.kind !== "insertRows") continue;
    if (locks.has(edit.sheet)) continue;
    const own = edits.filter((other) => "sheet" in other && other.sheet === edit.sheet);
    const cells = own.filter((other) => other.kind === "cell");
    locks.set(edit.sheet, {
      protection: sheetOf(context, edit.sheet).protection.load("protected,options"),
      ranges: cells.length > mostLooks ? [] : cells.map((cell) => lockOf(context, cell)),
      insertsRows: own.some(({ kind }) => kind === "insertRows") || cells.length > mostLooks,
    });
  }
  return locks;
}

/** So many edits are a repair: its cells are locked, and need not be asked one by one. */
const mostLooks = 200;

function lockOf(context: Excel.RequestContext, edit: CellEdit): Excel.FormatProtection {
  return rangeOf(context, edit).format.protection.load("locked");
}

/** Several cells of which some are locked answer null. */
function isInTheWay({ protection, ranges, insertsRows }: Lock): boolean {
  return protection.protected && (insertsRows || ranges.some(({ locked }) => locked));
}

function lookAtNames(context: Excel.RequestContext, edits: readonly WorkbookEdit[]) {
  return new Map(
    edits.flatMap((edit) =>
      edit.kind === "name"
        ? [[edit.name, context.workbook.names.getItemOrNullObject(edit.name).load("name")] as const]
        : [],
    ),
  );
}

function newNames(edits: readonly WorkbookEdit[]): ReadonlyMap<string, string> {
  return new Map(
    edits.flatMap((edit) =>
      edit.kind === "renameSheet" ? [[edit.sheet, edit.name] as const] : [],
    ),
  );
}

function carryOut(
  context: Excel.RequestContext,
  edit: WorkbookEdit,
  names: ReadonlyMap<string, Excel.NamedItem>,
): void {
  switch (edit.kind) {
    case "cell":
      rangeOf(context, edit).formulas = [[written(edit.content)]];
      return;
    case "insertRows": {
      const address = `${edit.row + 1}:${edit.row + edit.count}`;
      sheetOf(context, edit.sheet).getRange(address).untrack().insert("Down");
      return;
    }
    case "renameSheet":
      sheetOf(context, edit.sheet).name = edit.name;
      return;
    case "name": {
      const known = names.get(edit.name);
      if (known && !known.isNullObject) known.formula = edit.formula;
      else context.workbook.names.add(edit.name, edit.formula);
      return;
    }
    case "protect":
      sheetOf(context, edit.sheet).protection.protect(protectionOptions(edit.options));
  }
}

const sheetOf = (context: Excel.RequestContext, name: string): Excel.Worksheet =>
  context.workbook.worksheets.getItem(name);

const rangeOf = (context: Excel.RequestContext, { sheet, row, column }: CellEdit): Excel.Range =>
  sheetOf(context, sheet).getRange(cellAddress(row, column)).untrack();

function written(content: CellContent): string | number {
  if (content === null) return "";
  if (typeof content === "number") return content;
  if (typeof content === "string") return guardText(content, "General");
  return "formula" in content ? content.formula : toSerial(content.date);
}
