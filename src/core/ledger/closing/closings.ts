/**
 * What stood in a month when it was closed, kept in _meta as fingerprints: enough to tell that an
 * entry was changed afterwards, far smaller than the entries.
 */

import type { WorkbookContents } from "../../plan/contents";
import type { Report, YearMonth } from "../duty";
import type { Ledger } from "../ledger";
import { sheetNames } from "../vocabulary";

/** The key of such a record in _meta. */
export const closingKey = "closed";

/** Fingerprints of value and narrative, "" for an empty cell. */
export type Fingerprint = readonly [value: string, narrative: string];

/** One record. A month has several where it has many rows: a cell holds 32,767 characters. */
export interface ClosingRecord {
  readonly month: YearMonth;
  readonly entries: Readonly<Record<string, Fingerprint>>;
}

/** Fingerprints by duty, by month. Rows that were empty at closing stand there as well. */
export type Closings = ReadonlyMap<YearMonth, ReadonlyMap<string, Fingerprint>>;

/** Rows a record holds: some 45 characters each, with room to spare. */
const rowsPerRecord = 400;

export function closingRecords({ duties }: Ledger, month: YearMonth): ClosingRecord[] {
  const entries = duties.map(({ id, reports }): [string, Fingerprint] => {
    return [id, fingerprint(reports.find((report) => report.month === month))];
  });
  const count = Math.max(1, Math.ceil(entries.length / rowsPerRecord));
  return Array.from({ length: count }, (_, index) => ({
    month,
    entries: Object.fromEntries(entries.slice(index * rowsPerRecord, (index + 1) * rowsPerRecord)),
  }));
}

export function fingerprint(report: Report | undefined): Fingerprint {
  return [hash(report?.value ?? null), hash(report?.narrative ?? "")];
}

export function readClosings(contents: WorkbookContents): Closings {
  const closings = new Map<YearMonth, Map<string, Fingerprint>>();
  for (const { record } of closingRows(contents)) {
    const known = closings.get(record.month) ?? new Map<string, Fingerprint>();
    for (const [id, entry] of Object.entries(record.entries)) known.set(id, entry);
    closings.set(record.month, known);
  }
  return closings;
}

/** The records with their rows on _meta, zero-based; damaged ones are left out. */
export function closingRows(
  contents: WorkbookContents,
): readonly { readonly row: number; readonly record: ClosingRecord }[] {
  const rows = contents.sheets.find(({ name }) => name === sheetNames.meta)?.rows ?? [];
  return rows.flatMap(([key, json], row) => {
    const record = key === closingKey && typeof json === "string" ? parse(json) : null;
    return record ? [{ row, record }] : [];
  });
}

function parse(json: string): ClosingRecord | null {
  try {
    const record = JSON.parse(json) as Partial<ClosingRecord> | null;
    return record?.month && record.entries
      ? { month: record.month, entries: record.entries }
      : null;
  } catch {
    return null;
  }
}

/** FNV-1a over UTF-16 units, in base 36: a change goes unseen once in four thousand million. */
function hash(value: string | number | null): string {
  const text = value === null ? "" : String(value).trim();
  if (text === "") return "";
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  return (state >>> 0).toString(36);
}
