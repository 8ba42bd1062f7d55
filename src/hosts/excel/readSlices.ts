/** Reads sheets that are too much for one answer: as many rows at a time as Excel sends. */

import type { CellValue } from "../../core/plan/contents";
import { officeCode } from "./officeFailure";
import { cellValue, formulaGrid, place } from "./rangeContents";

/** What readings of a workbook found out that was too large for one answer: spares trying again. */
export class LargeWorkbook {
  /** Names of its sheets; null for a workbook that so far was not too large. */
  sheets: readonly string[] | null = null;
  /** Cells of an answer: to begin with some 4 MB of a ledger; formulas are long. */
  readonly answerCells = { values: 150_000, formulas: 12_000 };
}

/** The used range of a sheet, to be loaded. */
export interface Extent {
  readonly sheet: string;
  readonly range: Excel.Range;
}

interface Slice {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

export interface ReadRows {
  readonly sheet: string;
  /** From A1 on. */
  readonly rows: CellValue[][];
  readonly formulas: (string | null)[][];
}

/** A sheet that is no longer there has an empty extent. */
export function loadExtent(context: Excel.RequestContext, sheet: string): Extent {
  const range = context.workbook.worksheets
    .getItemOrNullObject(sheet)
    .getUsedRangeOrNullObject(true)
    .untrack()
    .load("rowIndex,columnIndex,rowCount,columnCount");
  return { sheet, range };
}

/** One entry for each extent, in their order. */
export async function readInSlices(
  context: Excel.RequestContext,
  extents: readonly Extent[],
  formulas: boolean,
  { answerCells }: LargeWorkbook,
): Promise<ReadRows[]> {
  const slices = extents.flatMap(({ sheet, range }) =>
    range.isNullObject ? [] : [whole(sheet, range)],
  );
  const kind = formulas ? "formulas" : "values";
  const refused = (cells: number) => {
    answerCells[kind] = Math.min(answerCells[kind], Math.ceil(cells / 2));
  };
  const asking = { context, formulas, refused };
  const read = await readAnswers(asking, packSlices(slices, answerCells[kind]));
  return extents.map(({ sheet, range }) => {
    const own = read.filter((part) => part.sheet === sheet);
    const above = range.isNullObject ? 0 : range.rowIndex;
    return {
      sheet,
      rows: place(
        own.flatMap(({ rows }) => rows),
        above,
        0,
      ),
      formulas: place(
        own.flatMap((part) => part.formulas),
        above,
        0,
      ),
    };
  });
}

function whole(sheet: string, range: Excel.Range): Slice {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return { sheet, top: rowIndex, left: columnIndex, rows: rowCount, columns: columnCount };
}

/** Slices in groups of at most so many cells, or of a single row where that is wider. */
function packSlices(slices: readonly Slice[], cells: number): Slice[][] {
  const answers: Slice[][] = [];
  let room = 0;
  for (const slice of slices) {
    let done = 0;
    while (done < slice.rows) {
      if (room < slice.columns) {
        answers.push([]);
        room = cells;
      }
      const rows = Math.min(slice.rows - done, Math.max(1, Math.floor(room / slice.columns)));
      answers.at(-1)?.push({ ...slice, top: slice.top + done, rows });
      room -= rows * slice.columns;
      done += rows;
    }
  }
  return answers;
}

interface Asking {
  readonly context: Excel.RequestContext;
  readonly formulas: boolean;
  /** Told how many cells were too much. */
  readonly refused: (cells: number) => void;
}

async function readAnswers(
  asking: Asking,
  answers: readonly (readonly Slice[])[],
): Promise<ReadRows[]> {
  const [first, ...rest] = answers;
  if (!first) return [];
  const read = await readAnswer(asking, first);
  return [...read, ...(await readAnswers(asking, rest))];
}

/** What is still too much for one answer is asked for in two halves. */
async function readAnswer(asking: Asking, slices: readonly Slice[]): Promise<ReadRows[]> {
  const { context, formulas, refused } = asking;
  try {
    const ranges = slices.map((slice) => loadSlice(context, slice, formulas));
    await context.sync();
    return slices.map((slice, index) => contentsOf(slice, ranges[index], formulas));
  } catch (error) {
    const cells = slices.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    const halves = packSlices(slices, Math.ceil(cells / 2));
    const mayHalve = officeCode(error) === "ResponsePayloadSizeLimitExceeded" && halves.length > 1;
    if (!mayHalve) throw error;
    refused(cells);
    return readAnswers(asking, halves);
  }
}

function loadSlice(
  context: Excel.RequestContext,
  { sheet, top, left, rows, columns }: Slice,
  formulas: boolean,
): Excel.Range {
  return context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(top, left, rows, columns)
    .untrack()
    .load(formulas ? "values,formulas" : "values");
}

function contentsOf(
  { sheet, left }: Slice,
  range: Excel.Range | undefined,
  formulas: boolean,
): ReadRows {
  const values = (range?.values ?? []) as unknown[][];
  return {
    sheet,
    rows: place(
      values.map((row) => row.map(cellValue)),
      0,
      left,
    ),
    formulas: formulas && range ? place(formulaGrid(range), 0, left) : [],
  };
}
