/** Writes a Word table as rows between pipes, the way markdown has them. */

export interface Cell {
  lines: readonly string[];
  /** Columns it covers. */
  span: number;
  /** Merged with the cell above. */
  continues: boolean;
}

export interface Row {
  readonly cells: Cell[];
  /** Deleted under change tracking. */
  deleted: boolean;
}

/** Columns that Word allows at most. */
export const mostColumns = 63;

/** Stands in a cell that is merged with the one above: "as above". */
const ditto = "〃";

/**
 * One line a row, e.g. `| 1 | 建成静脉产业园 | 区发改委<br>区城管局 |`: paragraphs of a cell are
 * parted by `<br>`, columns that a cell covers besides its own stay empty, a cell merged with the
 * one above holds 〃. A table of one column is a frame around text and gives plain lines.
 */
export function writeTable(rows: readonly Row[]): readonly string[] {
  const kept = rows.filter(({ deleted }) => !deleted);
  if (kept.every(({ cells }) => cells.length <= 1)) {
    return kept.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines));
  }
  return kept.map(({ cells }) => `| ${cells.flatMap(writeCell).join(" | ")} |`);
}

function writeCell({ lines, span, continues }: Cell): readonly string[] {
  const text = lines
    .flatMap((line) => line.split("\n"))
    .map((line) => line.trim().replaceAll("|", "\\|"))
    .filter((line) => line !== "")
    .join("<br>");
  const covered = Array.from({ length: Math.min(span, mostColumns) - 1 }, () => "");
  return [continues && text === "" ? ditto : text, ...covered];
}
