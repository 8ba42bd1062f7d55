/** Keeps the narratives of a ledger by likeness, so that copies are found without comparing all pairs. */

import type { YearMonth } from "../ledger/duty";
import { hashText, isSameText, TextPrint } from "./similarity";

/** One narrative: whose it is and what it says. */
export interface IndexedText {
  readonly dutyId: string;
  readonly item: number;
  readonly unit: string;
  readonly month: YearMonth;
  readonly print: TextPrint;
  /** Where the index keeps it; null outside the index. */
  group: Group | null;
}

/** Narratives of one month whose words are the same. */
interface Group {
  readonly month: YearMonth;
  readonly print: TextPrint;
  readonly marks: readonly number[];
  readonly texts: IndexedText[];
  /** Those with the two smallest ids: with one's own taken out, one is left to point to. */
  first: readonly IndexedText[];
}

/**
 * Different texts under one mark before the mark is a common phrase that tells nothing. It bounds
 * the work for each narrative, however many use the same turn of phrase.
 */
const crowd = 16;

/** Shorter narratives may well be alike by chance; they have their own rule. */
export const shortestCopy = 12;

export class CopyIndex {
  private readonly months = new Map<YearMonth, Map<string, Group>>();
  /** A lone group stands for itself: most marks have only one, and sets are dear. */
  private readonly marked = new Map<number, Group | Set<Group>>();

  /** Adds a narrative, and to `touched` the ids of the rows whose likeness may be another now. */
  add(text: IndexedText, touched?: Set<string>): void {
    const group = this.months.get(text.month)?.get(text.print.core) ?? this.open(text);
    text.group = group;
    group.texts.push(text);
    this.renew(group, smallestIds([...group.first, text]), touched);
  }

  /** The counterpart of `add`; `text` is the very object that was added. */
  remove(text: IndexedText, touched?: Set<string>): void {
    const { group } = text;
    if (!group) return;
    text.group = null;
    group.texts.splice(group.texts.indexOf(text), 1);
    const first = group.first.includes(text) ? smallestIds(group.texts) : group.first;
    this.renew(group, first, touched);
    if (group.texts.length === 0) this.close(group);
  }

  /** Another row's narrative of the same month that is nearly `text`: the one with the smallest id. */
  likeness(text: IndexedText): IndexedText | null {
    const { group } = text;
    if (!group) return null;
    let best: IndexedText | null = null;
    for (const like of [group, ...this.alike(group)]) {
      for (const other of like.first) {
        if (other.dutyId === text.dutyId) continue;
        if (best === null || other.dutyId < best.dutyId) best = other;
      }
    }
    return best;
  }

  private open({ month, print }: IndexedText): Group {
    const season = hashText(month);
    const marks = print.marks.map((mark) => mark ^ season);
    const group: Group = { month, print, marks, texts: [], first: [] };
    const groups = this.months.get(month);
    if (groups) groups.set(print.core, group);
    else this.months.set(month, new Map([[print.core, group]]));
    for (const mark of marks) {
      const sharing = this.marked.get(mark);
      if (!sharing) this.marked.set(mark, group);
      else if (sharing instanceof Set) sharing.add(group);
      else this.marked.set(mark, new Set([sharing, group]));
    }
    return group;
  }

  private close(group: Group): void {
    this.months.get(group.month)?.delete(group.print.core);
    for (const mark of group.marks) {
      const sharing = this.marked.get(mark);
      if (sharing instanceof Set && sharing.size > 1) sharing.delete(group);
      else this.marked.delete(mark);
    }
  }

  private alike(group: Group): Set<Group> {
    const found = new Set<Group>();
    for (const mark of group.marks) {
      const sharing = this.marked.get(mark);
      if (!(sharing instanceof Set) || sharing.size > crowd) continue;
      for (const other of sharing) {
        if (other === group || other.month !== group.month || found.has(other)) continue;
        if (isSameText(group.print, other.print)) found.add(other);
      }
    }
    return found;
  }

  /** Others see of a group only its first texts: where these stay, nobody else is concerned. */
  private renew(group: Group, first: readonly IndexedText[], touched?: Set<string>): void {
    const same =
      first.length === group.first.length && first.every((one, at) => one === group.first[at]);
    group.first = first;
    if (same || !touched) return;
    for (const { dutyId } of group.texts) touched.add(dutyId);
    for (const mark of group.marks) {
      const sharing = this.marked.get(mark);
      if (!(sharing instanceof Set) || sharing.size > crowd + 1) continue;
      for (const other of sharing) for (const { dutyId } of other.texts) touched.add(dutyId);
    }
  }
}

export function indexedText(
  { id, item, unit }: { readonly id: string; readonly item: number; readonly unit: string },
  month: YearMonth,
  core: string,
): IndexedText {
  return { dutyId: id, item, unit, month, print: new TextPrint(core), group: null };
}

/** At most two, of different rows, in the order of their ids. */
function smallestIds(texts: Iterable<IndexedText>): readonly IndexedText[] {
  const first: IndexedText[] = [];
  for (const text of texts) {
    if (first.some(({ dutyId }) => dutyId === text.dutyId)) continue;
    first.push(text);
    first.sort((one, other) => (one.dutyId < other.dutyId ? -1 : 1));
    if (first.length > 2) first.pop();
  }
  return first;
}
