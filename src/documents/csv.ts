/** Reads comma-separated values (RFC 4180), strictly; tabs instead of commas are understood too. */

import { Failure } from "../core/failure";

export interface CsvRow {
  /** Line of the file where the row begins, from 1. */
  readonly line: number;
  /** Trimmed of white space around them. */
  readonly cells: readonly string[];
}

/** A cell up to its separator: quoted with doubled quotes inside, or plain. */
const cellPattern = /[^\S\r\n]*"([^"]*(?:""[^"]*)*)"[^\S\r\n]*|[^",\t\r\n]*/y;

/**
 * Rows that hold at least one filled cell.
 *
 * @throws Failure `csv-damaged` where a quote opens and never closes, or stands within plain text.
 */
export function parseCsv(text: string, fileName: string): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  let line = 1;
  let start = 1;
  let cells: string[] = [];
  const endRow = () => {
    if (cells.some((cell) => cell !== "")) rows.push({ line: start, cells });
    cells = [];
  };
  for (let at = 0; at < text.length || cells.length > 0;) {
    const cell = readCell(text, at);
    cells.push(cell.value);
    line += cell.lineEnds;
    const separator = separatorAt(text, cell.end);
    if (separator === null) throw new Failure("csv-damaged", { file: fileName, line: start });
    at = cell.end + separator.length;
    if (separator === "," || separator === "\t") continue;
    endRow();
    line += 1;
    start = line;
    if (at >= text.length) break;
  }
  return rows;
}

function readCell(text: string, at: number): { value: string; end: number; lineEnds: number } {
  cellPattern.lastIndex = at;
  const [whole = "", quoted] = cellPattern.exec(text) ?? [];
  const value = (quoted ?? whole).replaceAll('""', '"').trim();
  return { value, end: at + whole.length, lineEnds: (whole.match(/\r\n?|\n/g) ?? []).length };
}

/** What ends a cell at `at`: a separator, a line end, `""` at the end of the text; else null. */
function separatorAt(text: string, at: number): string | null {
  if (at >= text.length) return "";
  if (text.startsWith("\r\n", at)) return "\r\n";
  const sign = text.charAt(at);
  return /[,\t\r\n]/.test(sign) ? sign : null;
}
