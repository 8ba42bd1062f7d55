/** Notices sorted by unit: 一、区发展改革局, with the works of that unit below. */

import { readBareList } from "../responsibility/readResponsibility";
import { childrenOf, headOf, namesOwn, type OutlineNode } from "./outline";

const office = /(?:局|委|办|厅|部|院|署|中心|公司|集团|政府|街道|镇|乡|管委会|银行|会)$/;
const fewest = 2;

/** Whether a heading is nothing but the names of offices. */
export function isUnitHeading(text: string): boolean {
  const units = text.length <= 60 ? readBareList(withoutCount(text))?.units : undefined;
  return units?.every(({ name }) => office.test(name)) ?? false;
}

/** 区教育局（12项） */
function withoutCount(text: string): string {
  return text.replace(/[（(]?(?:共)?\d+[项条][）)]?$/, "").replace(/(?:负责|牵头)?[。：:]?$/, "");
}

/** Where nothing else in a notice names units, headings that are units' names do. */
export function nameByHeadings(root: OutlineNode): void {
  if (root.namesBelow || namesOwn(root)) return;
  const headings = childrenOf(root).filter((node) => childrenOf(node).length > 0);
  const named = headings.filter((node) => isUnitHeading(headOf(node)?.text ?? ""));
  if (named.length < fewest || named.length * 2 <= headings.length) return;
  for (const node of named) {
    const head = headOf(node);
    const responsibility = readBareList(withoutCount(head?.text ?? ""));
    if (head && responsibility) head.named.push(responsibility);
  }
  root.namesBelow = true;
}
