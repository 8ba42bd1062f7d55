/**
 * Keeps text text. What is written through `values` or `formulas` is read as if it were typed:
 * "6-1" becomes a date, "50%" a number, "=…" a formula. A leading apostrophe says that text
 * follows; Excel takes it off (office-js issue 6687), the cell holds the bare text.
 */

/** Longer than any number, date, time, fraction or amount that Excel reads out of text. */
const longestReadable = 60;

/** The text as it must be written into a cell of the number format, so that it is held as it is. */
export function guardText(text: string, numberFormat: string): string {
  if (numberFormat === "@") return text;
  return isReadAsSomethingElse(text) ? `'${text}` : text;
}

function isReadAsSomethingElse(text: string): boolean {
  if (/^\s*[=+\-@'＝＋－＠]/.test(text)) return true;
  if (text.length > longestReadable) return false;
  return /\p{Nd}/u.test(text) || /^\s*(?:true|false|#.+)\s*$/i.test(text);
}
