/** Where the clauses, brackets and quoted names of a folded text stand. */

/** A stretch of folded text, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Clause extends Stretch {
  /** Clauses of one sentence share it; ，and ： part clauses, 。；！？ sentences. */
  readonly sentence: number;
}

export interface Outline {
  readonly text: string;
  /** In reading order; what stands in brackets belongs to the clause around it. */
  readonly clauses: readonly Clause[];
  /** The inside of （…）. */
  readonly brackets: readonly Stretch[];
  /** The inside of “…” and 《…》. */
  readonly names: readonly Stretch[];
}

/** A bracket or quotation longer than this was never closed. */
const longest = 240;
const marks = /[，。；：！？（）“”《》]/g;
const openers: Readonly<Record<string, string>> = { "（": "）", "“": "”", "《": "》" };

interface Mark {
  readonly sign: string;
  readonly at: number;
}

export function outlineOf(text: string): Outline {
  const found = Array.from(text.matchAll(marks), ({ 0: sign, index }) => ({ sign, at: index }));
  const pairs = pairUp(found);
  const brackets: Stretch[] = [];
  const names: Stretch[] = [];
  const clauses: Clause[] = [];
  let [start, sentence, closedUntil] = [0, 0, -1];
  for (const { sign, at } of found) {
    const close = pairs.get(at);
    if (close !== undefined) (sign === "（" ? brackets : names).push({ start: at + 1, end: close });
    if (at < closedUntil) continue;
    if (close !== undefined) closedUntil = close;
    if (!/[，。；：！？]/.test(sign)) continue;
    clauses.push({ start, end: at, sentence });
    start = at + 1;
    if (sign !== "，" && sign !== "：") sentence++;
  }
  clauses.push({ start, end: text.length, sentence });
  return { text, clauses, brackets, names };
}

/** The number of the clause that holds `at`. */
export function clauseIndexAt({ clauses }: Outline, at: number): number {
  return Math.max(0, countStarted(clauses, at) - 1);
}

/** The stretch among `stretches` that holds `at`, if any. */
export function stretchAt(stretches: readonly Stretch[], at: number): Stretch | null {
  // Nested stretches are rare and short: two steps back see through them.
  const last = countStarted(stretches, at) - 1;
  for (let index = last; index >= Math.max(0, last - 2); index--) {
    const stretch = stretches[index];
    if (stretch !== undefined && at < stretch.end) return stretch;
  }
  return null;
}

/** True where one of `stretches` begins inside `stretch`. */
export function holdsAny(stretches: readonly Stretch[], stretch: Stretch): boolean {
  return countStarted(stretches, stretch.end - 1) > countStarted(stretches, stretch.start - 1);
}

/** The clause around `at`; inside brackets, the part of the bracket between its own commas. */
export function boundsAt(outline: Outline, at: number): Stretch {
  const bracket = stretchAt(outline.brackets, at);
  if (bracket === null) {
    return outline.clauses[clauseIndexAt(outline, at)] ?? { start: 0, end: outline.text.length };
  }
  const inside = outline.text.slice(bracket.start, bracket.end);
  const before = /[，。；：][^，。；：]*$/.exec(inside.slice(0, at - bracket.start));
  const after = inside.slice(at - bracket.start).search(/[，。；：]/);
  return {
    start: bracket.start + (before === null ? 0 : before.index + 1),
    end: after < 0 ? bracket.end : at + after,
  };
}

function pairUp(found: readonly Mark[]): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: { close: string; at: number }[] = [];
  for (const { sign, at } of found) {
    const close = openers[sign];
    if (close !== undefined) open.push({ close, at });
    else if (/[）”》]/.test(sign)) {
      // An unclosed sign of another kind inside does not keep this one from closing.
      const match = open.slice(-3).findLastIndex((candidate) => candidate.close === sign);
      if (match < 0) continue;
      const [opener] = open.splice(open.length - Math.min(3, open.length) + match);
      if (opener !== undefined && at - opener.at <= longest) pairs.set(opener.at, at);
    }
  }
  return pairs;
}

function countStarted(stretches: readonly Stretch[], at: number): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.start ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
