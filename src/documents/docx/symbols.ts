/** Characters that Word keeps by their place in a symbol font (`w:sym`). */

/** A row of places in a font that stand for a row of Unicode characters. */
interface Row {
  readonly font: RegExp;
  readonly first: number;
  readonly signs: string;
}

const rows: readonly Row[] = [
  { font: /^wingdings$/i, first: 0x80, signs: "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿" },
  { font: /^wingdings 2$/i, first: 0x69, signs: "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿" },
  { font: /^wingdings$/i, first: 0xfb, signs: "✗✓☒☑" },
  { font: /^wingdings$/i, first: 0xa8, signs: "□" },
  { font: /^wingdings 2$/i, first: 0x4f, signs: "✗✓☒☑" },
  { font: /^wingdings 2$/i, first: 0xa3, signs: "□" },
  { font: /^symbol$/i, first: 0xb3, signs: "≥×" },
  { font: /^symbol$/i, first: 0xa3, signs: "≤" },
  { font: /^symbol$/i, first: 0xb0, signs: "°±" },
  { font: /^symbol$/i, first: 0xb7, signs: "•" },
];

/** The character at hexadecimal place `code` of `font`; `□` where only its font knows it. */
export function readSymbol(font: string, code: string): string {
  const place = Number.parseInt(code, 16);
  if (!Number.isInteger(place) || place <= 0x1f || place > 0xffff) return "□";
  const isPrivate = place >= 0xf000 && place <= 0xf0ff;
  const offset = isPrivate ? place - 0xf000 : place;
  const row = rows.find(
    (one) => one.font.test(font) && offset >= one.first && offset < one.first + one.signs.length,
  );
  if (row) return row.signs.charAt(offset - row.first);
  const isSymbolic = isPrivate || (place >= 0xd800 && place <= 0xf8ff);
  return isSymbolic ? "□" : String.fromCharCode(place);
}
