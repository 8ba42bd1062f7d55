/** The words and signs of a formula. */

/**
 * Stands for the number of the formula's own row. Formulas of one column are then the same text
 * row after row, and are read once. A character of private use, which no formula holds.
 */
export const rowMark = "\ue000";

export type Token =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "error"; readonly code: string }
  /** A sheet's name that stood before `!`. */
  | { readonly kind: "sheet"; readonly name: string }
  /** A cell such as `$A5`, or an end of whole columns or rows before or behind `:`. */
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: "sign"; readonly sign: string };

export class UnreadableFormula extends Error {
  override readonly name = "UnreadableFormula";
}

const pattern =
  /\s+|"((?:[^"]|"")*)"|('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!|(#[A-Z0-9/]+[!?]?)|(\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)(?![\p{L}:])|([$\p{L}_\d][$\p{L}\p{N}_.\ue000]*)|(<=|>=|<>|[-+*/^&=<>%(),:])/uy;

/** @throws UnreadableFormula */
export function readTokens(formula: string): Token[] {
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < formula.length) {
    const match = pattern.exec(formula);
    if (!match) throw new UnreadableFormula(formula);
    const token = tokenOf(match);
    if (token) tokens.push(token);
  }
  return tokens;
}

function tokenOf([, text, sheet, code, number, word, sign]: RegExpExecArray): Token | null {
  if (text !== undefined) return { kind: "text", text: text.replaceAll('""', '"') };
  if (sheet !== undefined) return { kind: "sheet", name: unquote(sheet) };
  if (code !== undefined) return { kind: "error", code };
  if (number !== undefined) return { kind: "number", value: Number(number) };
  if (word !== undefined) return { kind: "word", text: word };
  return sign === undefined ? null : { kind: "sign", sign };
}

function unquote(name: string): string {
  const plain = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  if (plain.includes(rowMark)) throw new UnreadableFormula(name);
  return plain;
}
