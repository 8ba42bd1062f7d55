/** Finds matching brackets, full- and half-width mixed (（…)), in one pass. */

const opening = "（(【〔[〈";
const sign = /[（(【〔[〈）)】〕\]〉]/g;

export interface Bracket {
  /** Offset of the opening bracket. */
  readonly start: number;
  /** Offset behind the closing bracket. */
  readonly end: number;
}

export interface Brackets {
  /** The outermost pairs, in order. */
  readonly pairs: readonly Bracket[];
  /** Offset of the last bracket that is never closed, or null. */
  readonly unclosed: number | null;
}

const none: Brackets = { pairs: [], unclosed: null };

export function findBrackets(text: string): Brackets {
  if (!/[（(【〔[〈]/.test(text)) return none;
  const starts: number[] = [];
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (const match of text.matchAll(sign)) {
    if (opening.includes(match[0])) {
      starts.push(match.index);
      open.push(match.index);
    } else {
      const start = open.pop();
      if (start !== undefined) ends.set(start, match.index + 1);
    }
  }
  const pairs: Bracket[] = [];
  for (const start of starts) {
    const end = ends.get(start);
    if (end !== undefined && start >= (pairs.at(-1)?.end ?? 0)) pairs.push({ start, end });
  }
  return { pairs, unclosed: open.at(-1) ?? null };
}

const deeper = "（(【〔[〈“《「";
const shallower = "）)】〕]〉”》」";
const signs = new Map<string, RegExp>();

/** `text` cut at every sign in `separators` that stands outside brackets and quotes. */
export function splitOutside(text: string, separators: string): readonly string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  const pattern = signsWith(separators);
  pattern.lastIndex = 0;
  // exec in a loop: an iterator and its results for each of so many short texts cost as much again.
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const { 0: found, index } = match;
    if (deeper.includes(found)) depth += 1;
    else if (shallower.includes(found)) depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      pieces.push(text.slice(from, index));
      from = index + 1;
    }
  }
  pieces.push(text.slice(from));
  return pieces;
}

function signsWith(separators: string): RegExp {
  const known = signs.get(separators);
  if (known) return known;
  const made = new RegExp(
    `[${deeper}${shallower}${separators}]`.replace("[〈", "\\[〈").replace("]〉", "\\]〉"),
    "g",
  );
  signs.set(separators, made);
  return made;
}
