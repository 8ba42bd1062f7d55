/** Finds matching brackets, full- and half-width mixed (（…)), in one pass. */

const opening = "（(【〔[";
const sign = /[（(【〔[）)】〕\]]/g;

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

export function findBrackets(text: string): Brackets {
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

const nesting = /[（(【〔[“《「]/;
const deeper = "（(【〔[“《「";
const shallower = "）)】〕]”》」";

/** `text` cut at every sign in `separators` that stands outside brackets and quotes. */
export function splitOutside(text: string, separators: string): readonly string[] {
  if (!nesting.test(text)) return text.split(new RegExp(`[${separators}]`));
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (deeper.includes(character)) depth += 1;
    else if (shallower.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && separators.includes(character)) {
      pieces.push(text.slice(from, at));
      from = at + 1;
    }
  }
  pieces.push(text.slice(from));
  return pieces;
}
