/** Reads _meta: whether the workbook is ours, and what it was made from. */

import type { Section } from "../notice/notice";
import type { CellValue, WorkbookContents } from "../plan/contents";
import type { YearMonth } from "./duty";
import type { LedgerItem, LedgerSource } from "./ledger";
import { metaMark, type DutyRecord } from "./sheets/metaSheet";
import { sheetNames } from "./vocabulary";

export interface Meta {
  readonly source: LedgerSource;
  readonly months: readonly YearMonth[];
  readonly sections: readonly Section[];
  readonly items: readonly LedgerItem[];
  readonly duties: readonly DutyRecord[];
}

/** Null where the workbook has no _meta of ours, or one that cannot be read. */
export function readMeta(contents: WorkbookContents): Meta | null {
  const sheet = contents.sheets.find(({ name }) => name === sheetNames.meta);
  const mark = sheet?.rows[0];
  if (!sheet || mark?.[0] !== metaMark.key || mark[1] !== metaMark.version) return null;
  const records = sheet.rows.slice(1);
  const all = <Record>(key: string): Record[] =>
    records.flatMap(([name, json]) => (name === key ? parseRecord<Record>(json ?? null) : []));
  const [source] = all<LedgerSource>("source");
  const [months] = all<readonly YearMonth[]>("months");
  const [sections] = all<readonly Section[]>("sections");
  if (!source || !months || !sections) return null;
  return { source, months, sections, items: all("item"), duties: all("duty") };
}

/** One record, or none where the cell was damaged: what the sheets show still stands. */
function parseRecord<Record>(json: CellValue): Record[] {
  if (typeof json !== "string") return [];
  try {
    return [JSON.parse(json) as Record];
  } catch {
    return [];
  }
}
