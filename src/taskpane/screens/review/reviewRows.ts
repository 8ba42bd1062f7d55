/** The rows of the review list: section headings and the items under them, filtered. */

import type { Notice, Section, WorkItem } from "../../../core/notice/notice";

export type ReviewRow =
  | { readonly kind: "section"; readonly section: Section }
  | { readonly kind: "item"; readonly item: WorkItem };

export interface RowFilter {
  /** An item's number, or words of its text, leaders or units; empty for all. */
  readonly query: string;
  /** Items to show; null for all. */
  readonly only: ReadonlySet<number> | null;
}

/** Sections without a matching item are left out. */
export function listRows(
  { sections, items }: Pick<Notice, "sections" | "items">,
  { query, only }: RowFilter,
): readonly ReviewRow[] {
  const words = query.replace(/\s+/g, "");
  const numbered = items.some(({ number }) => String(number) === words);
  const titles = new Map(sections.map((section) => [section.number, section]));
  const rows: ReviewRow[] = [];
  let current: number | null = null;
  for (const item of items) {
    if (only !== null && !only.has(item.number)) continue;
    if (numbered ? String(item.number) !== words : !contains(item, words)) continue;
    const section = titles.get(item.section);
    if (section && item.section !== current) rows.push({ kind: "section", section });
    current = item.section;
    rows.push({ kind: "item", item });
  }
  return rows;
}

function contains({ text, leaders, units }: WorkItem, words: string): boolean {
  return (
    text.replace(/\s+/g, "").includes(words) ||
    leaders.some((name) => name.includes(words)) ||
    units.some(({ name }) => name.includes(words))
  );
}
