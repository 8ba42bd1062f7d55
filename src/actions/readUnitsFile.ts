/** Reads a list of units (单位名录) that says who belongs to a group such as 各镇（街道）. */

import { Failure } from "../core/failure";
import type { Groups } from "../core/ledger/units";
import { parseCsv, type CsvRow } from "../documents/csv";
import { readDocument } from "../documents/readDocument";

/** Headers by which the two columns are known; without them they are the first and the second. */
const groupHeader = /^(?:群体|群组|组名|单位群体|group)$/i;
const memberHeader = /^(?:成员|成员单位|member)$/i;

/**
 * Members by group, in the order of the file, each once. A cell may list several, parted by 、.
 *
 * @throws Failure where the file is no text, its quotes do not match, or a row lacks a cell.
 */
export async function readUnitsFile(bytes: Uint8Array, fileName: string): Promise<Groups> {
  const rows = parseCsv(await readDocument(bytes, fileName), fileName);
  const [first] = rows;
  const columns = first ? findColumns(first) : null;
  const groups = new Map<string, string[]>();
  for (const row of columns ? rows.slice(1) : rows) {
    const [group, members] = readRow(row, columns ?? { group: 0, member: 1 }, fileName);
    const known = groups.get(group) ?? [];
    groups.set(group, [...new Set([...known, ...members])]);
  }
  if (groups.size === 0) throw new Failure("units-empty", { file: fileName });
  return groups;
}

interface Columns {
  readonly group: number;
  readonly member: number;
}

function findColumns({ cells }: CsvRow): Columns | null {
  const group = cells.findIndex((cell) => groupHeader.test(cell));
  const member = cells.findIndex((cell) => memberHeader.test(cell));
  return group >= 0 && member >= 0 ? { group, member } : null;
}

function readRow({ cells, line }: CsvRow, columns: Columns, file: string): [string, string[]] {
  const group = cells[columns.group] ?? "";
  const members = (cells[columns.member] ?? "").split("、").map((name) => name.trim());
  if (group === "" || members.includes("")) {
    throw new Failure("units-row-incomplete", { file, line });
  }
  return [group, members];
}
