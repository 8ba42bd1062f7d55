import { squeezeSpaces } from "../lines/squeezeSpaces";
import type { Section } from "../notice";
import type { DraftItem } from "./draft";
import { headOf, type OutlineNode } from "./outline";

export interface SectionIndex {
  readonly sections: readonly Section[];
  readonly numbers: ReadonlyMap<OutlineNode, number>;
}

/** Numbers the headings that items stand under, in reading order. */
export function nameSections(drafts: readonly DraftItem[]): SectionIndex {
  const numbers = new Map<OutlineNode, number>();
  const sections: Section[] = [];
  for (const { section } of drafts) {
    const head = headOf(section);
    if (head === null || numbers.has(section)) continue;
    numbers.set(section, sections.length + 1);
    sections.push({ number: sections.length + 1, title: titleOf(head.text) });
  }
  return { sections, numbers };
}

/** The heading's first sentence; what follows it is not its title. */
function titleOf(text: string): string {
  const title = squeezeSpaces(text.trim());
  const stop = title.indexOf("。");
  return (stop > 0 ? title.slice(0, stop) : title).replace(/[；：:;]+$/, "");
}
