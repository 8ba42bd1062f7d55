/** Sees to it that no sheet is replaced which may not be, as it stands when the build is done. */

import { Failure } from "../../../core/failure";
import type { SheetContents, WorkbookContents } from "../../../core/plan/contents";
import type { CheckReplaced } from "../../host";
import { cellValue, place } from "../rangeContents";
import { readWorkbook } from "../readWorkbook";
import { cost, type Step } from "../steps/step";

export interface ReplaceRules {
  /** Whether the sheets of the plan's names are this product's own and may be replaced. */
  readonly isOurs: (workbook: WorkbookContents) => boolean;
  /** Whether people have entered anything that replacing the sheets would lose. */
  readonly holdsEntries: (workbook: WorkbookContents) => boolean;
  /** Decides over each sheet by itself, in the place of both. */
  readonly checkReplaced?: CheckReplaced;
}

export interface ReplaceGuard {
  /** Before anything is made. */
  before(): Promise<void>;
  /** Rides along with the last request that makes sheets. */
  readonly steps: readonly Step[];
  /** Before anything goes. */
  after(): Promise<void>;
}

/** @param replaced names of the sheets that are to go; each check throws a Failure where one stays. */
export function guardReplaced(
  context: Excel.RequestContext,
  replaced: readonly string[],
  rules: ReplaceRules,
): ReplaceGuard {
  if (replaced.length === 0) return { before: passed, steps: [], after: passed };
  const { checkReplaced } = rules;
  if (checkReplaced) return guardSheets(replaced, checkReplaced);
  const check = async () => {
    checkWorkbook(await readWorkbook(context), replaced, rules);
  };
  return { before: check, steps: [], after: check };
}

const passed = (): Promise<void> => Promise.resolve();

/** Costs no round trip: the caller has looked before, and the second look rides along. */
function guardSheets(replaced: readonly string[], checkReplaced: CheckReplaced): ReplaceGuard {
  let found: FoundSheet[] = [];
  const look: Step = {
    bytes: replaced.reduce((sum, name) => sum + cost(3, 2, name), 0),
    apply: ({ context }) => {
      found = replaced.map((name) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(name);
        const range = sheet.getUsedRangeOrNullObject(true).untrack();
        const charts = sheet.charts.load("items/name");
        return { name, range: range.load("values,rowIndex,columnIndex"), charts };
      });
    },
  };
  return {
    before: passed,
    steps: [look],
    after: async () => {
      for (const sheet of found) checkFound(sheet, checkReplaced);
      await passed();
    },
  };
}

interface FoundSheet {
  readonly name: string;
  readonly range: Excel.Range;
  readonly charts: Excel.ChartCollection;
}

/** A sheet that somebody deleted meanwhile stands in nobody's way. */
function checkFound({ name, range, charts }: FoundSheet, checkReplaced: CheckReplaced): void {
  const names = charts.isNullObject ? [] : charts.items.map((chart) => chart.name);
  checkReplaced({ name, rows: rowsOf(range) }, names);
}

function rowsOf(range: Excel.Range): SheetContents["rows"] {
  if (range.isNullObject) return [];
  return place(
    (range.values as unknown[][]).map((row) => row.map(cellValue)),
    range.rowIndex,
    range.columnIndex,
  );
}

function checkWorkbook(
  workbook: WorkbookContents,
  replaced: readonly string[],
  { isOurs, holdsEntries }: ReplaceRules,
): void {
  if (!isOurs(workbook)) throw new Failure("excel-sheet-taken", { sheet: replaced[0] ?? "" });
  if (holdsEntries(workbook)) throw new Failure("excel-has-entries");
}
