/** How alike two narratives are, and marks by which likely copies find each other in linear time. */

/** What is kept of a narrative for comparing it. */
export class TextPrint {
  /** The words without dates: 截至8月底 and 截至9月底 tell nothing apart. */
  readonly core: string;
  /** The figures in order: two reports with other figures are no copies. */
  readonly figures: string;
  private pairList: Uint32Array | undefined;

  /** `words` are letters, digits and characters only. */
  constructor(words: string) {
    this.core = /\d/.test(words) ? words.replace(dates, "") : words;
    this.figures = this.core.match(/\d+/g)?.join(" ") ?? "";
  }

  /** Up to three hash marks; texts that are nearly the same share at least one. */
  get marks(): readonly number[] {
    return marksOf(this.core, this.figures);
  }

  /** Every two neighbouring characters as one number, sorted. */
  get pairs(): Uint32Array {
    return (this.pairList ??= pairsOf(this.core));
  }
}

/** From here on two texts count as the same: in thirty characters one word may differ. */
const sameFrom = 0.85;

const markCount = 3;
const shingle = 4;

const dates = /\d{4}年(?:\d{1,2}月(?:\d{1,2}[日号])?)?|\d{1,2}月(?:份|\d{1,2}[日号])?|\d{1,2}日/g;

/** Same figures, and a Dice coefficient over pairs of characters of at least 0.85. */
export function isSameText(one: TextPrint, other: TextPrint): boolean {
  if (one.figures !== other.figures) return false;
  if (one.core === other.core) return true;
  const shorter = Math.min(one.core.length, other.core.length) - 1;
  const all = one.core.length + other.core.length - 2;
  // Even if all pairs of the shorter one are in the longer one.
  if (2 * shorter < sameFrom * all) return false;
  return diceOfPairs(one, other) >= sameFrom;
}

/** Twice the shared pairs of neighbouring characters over all of them; 1 for equal texts. */
export function diceOfPairs(one: TextPrint, other: TextPrint): number {
  const left = one.pairs;
  const right = other.pairs;
  if (left.length + right.length === 0) return one.core === other.core ? 1 : 0;
  let shared = 0;
  let at = 0;
  let against = 0;
  while (at < left.length && against < right.length) {
    const difference = (left[at] ?? 0) - (right[against] ?? 0);
    if (difference === 0) shared++;
    if (difference <= 0) at++;
    if (difference >= 0) against++;
  }
  return (2 * shared) / (left.length + right.length);
}

function pairsOf(text: string): Uint32Array {
  const pairs = new Uint32Array(Math.max(0, text.length - 1));
  for (let at = 0; at < pairs.length; at++) {
    pairs[at] = text.charCodeAt(at) * 65_536 + text.charCodeAt(at + 1);
  }
  return pairs.sort();
}

/** The smallest hashes of the runs of four characters: equal wherever most runs are. */
function marksOf(core: string, figures: string): number[] {
  const seed = hashText(figures);
  const smallest: number[] = [];
  let largest = Infinity;
  for (let at = 0; at + shingle <= core.length; at++) {
    const mark = hashRun(core, at, seed);
    if (mark >= largest || smallest.includes(mark)) continue;
    smallest.push(mark);
    if (smallest.length > markCount) smallest.splice(smallest.indexOf(largest), 1);
    if (smallest.length === markCount) largest = Math.max(...smallest);
  }
  return smallest;
}

function hashRun(text: string, at: number, seed: number): number {
  let hash = seed;
  for (let step = 0; step < shingle; step++) {
    hash = Math.imul(hash ^ text.charCodeAt(at + step), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash;
}
