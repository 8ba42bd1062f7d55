/** Takes out rows of tables, which are not read yet, so that they give no nonsense items. */

import type { Line } from "./line";

export interface WithoutTables {
  readonly lines: readonly Line[];
  /** Rows taken out. */
  readonly rows: number;
  /** The first row's words, to say where the table stands. */
  readonly firstRow: string;
}

const cellBreak = /\s*\|\s*|\t+|\s{2,}|\u3000+/;
const headerCell =
  /^(?:序\s*号|编号|类别|(?:工作|重点|主要|目标|具体|年度)?(?:任务|事项|内容|措施|举措|目标|项目|指标)(?:名称|内容|清单|分解)?|工作(?:措施|要求|进度)|(?:牵头|责任|配合|主办|协办|落实|参与|支持)(?:单位|部门|领导|人|主体)(?:及责任人)?|责任分工|任务分工|完成(?:时限|时间)|时限(?:要求)?|时间(?:节点|要求)|备\s*注)$/;

/** Lines without the rows of tables: piped, tabbed or spaced columns below a header row. */
export function takeOutTables(lines: readonly Line[]): WithoutTables {
  const kept: Line[] = [];
  let rows = 0;
  let firstRow = "";
  let at = 0;
  while (at < lines.length) {
    const length = tableLength(lines, at);
    const line = lines[at];
    if (line !== undefined && length === 0) kept.push(line);
    else if (firstRow === "")
      firstRow = cellsOf(line?.text ?? "")
        .slice(0, 4)
        .join(" | ");
    rows += length;
    at += Math.max(1, length);
  }
  return { lines: kept, rows, firstRow };
}

/** How many lines of a table begin at `at`; 0 where none does. */
function tableLength(lines: readonly Line[], at: number): number {
  const text = lines[at]?.text ?? "";
  if (isHeaderRow(text)) return 1 + runLength(lines, at + 1, (row) => columns(row) >= 2);
  if (isStackedHeader(lines, at)) return runLength(lines, at, (row) => headerCell.test(row));
  if (columns(text) < 3) return 0;
  const piped = runLength(lines, at, (row) => row.startsWith("|") && columns(row) >= 2);
  if (piped >= 2) return piped;
  const tabbed = runLength(lines, at, (row) => row.includes("\t") && columns(row) >= 3);
  return tabbed >= 3 ? tabbed : 0;
}

function isHeaderRow(text: string): boolean {
  if (text.length > 120) return false;
  const cells = cellsOf(/[|\t]|\s{2}/.test(text) ? text : text.replace(/\s/g, "\t"));
  return cells.length >= 3 && cells.filter((cell) => headerCell.test(cell)).length >= 2;
}

/** A table whose cells stand one below the other. */
function isStackedHeader(lines: readonly Line[], at: number): boolean {
  return runLength(lines, at, (row) => headerCell.test(row), 3) === 3;
}

function runLength(
  lines: readonly Line[],
  from: number,
  belongs: (text: string) => boolean,
  most = Infinity,
): number {
  let length = 0;
  while (length < most && belongs(lines[from + length]?.text ?? "")) length += 1;
  return length;
}

function columns(text: string): number {
  return /[|\t]|\s{2}|\u3000/.test(text) ? cellsOf(text).length : 1;
}

function cellsOf(text: string): readonly string[] {
  return text.split(cellBreak).filter((cell) => cell !== "");
}
