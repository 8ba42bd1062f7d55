/** Cuts a text of any line ends into lines and takes off what word processors and markdown add. */

import type { Line } from "./line";

const lineEnd = /\r\n?|[\n\u2028\u2029\f\v]|<br\s*\/?>/;
const invisible = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
const fullWidth = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;
/**
 * A full stop typed as a point: 下降10%.牵头单位 – but not 一. or （1）. or 3.5. What stands before it
 * is looked at behind the point: a pattern that begins with the point itself is found at once.
 */
const narrowStop =
  /\.(?:(?<=[\u4e00-\u9fff%％](?<![一二三四五六七八九十百])\.)(?=[ \t]*(?:$|[\u4e00-\u9fff“]))|(?<=[\u4e00-\u9fff][）)]\.)(?=[ \t]*$))/gm;
const numbered = /[\u2488-\u249b\u2474-\u2487\u3220-\u3229]/g;

const heading = /^\s{0,3}#{1,6}(?:\s+|(?=[^#\s\d]))/;
const quote = /^\s*>+\s?/;
const listMark = /^[*+](?=\s)\s+|^-\s+(?=[\u4e00-\u9fff（(【“《]|\d+[.．、])/;
const emphasis = /\*\*|__|(?<!\\)`/g;
const escaped = /\\([\\`*_{}[\]()#+\-.!|>~])/g;
/** Anything that the three above may take off. */
const marked = /[*+_`\\]|^-/;
const rule = /^(?:[-*_=—─]\s*){3,}$/;
const pageNumber =
  /^(?:[-—–－·•]\s*){1,2}\d{1,4}\s*(?:[-—–－·•]\s*){1,2}$|^第\s*\d+\s*页(?:[，,\s]*共\s*\d+\s*页)?$/;

/** Lines in order; blank lines, rules (---) and page numbers (— 3 —) are left out. */
export function normaliseLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (const raw of spellPlainly(text).split(lineEnd)) {
    const line = stripMarks(raw);
    if (line !== "" && !rule.test(line) && !pageNumber.test(line)) {
      lines.push({ text: line, glued: false });
    }
  }
  return lines;
}

/** One spelling for digits and letters (１ → 1), and for numbers that are one sign (⒈ ⑴ ㈠). */
function spellPlainly(text: string): string {
  return text
    .replace(invisible, "")
    .replace(narrowStop, "。")
    .replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(numbered, (sign) => sign.normalize("NFKC"))
    .replace(/[\u00a0\u2002-\u200a\u202f]/g, " ");
}

function stripMarks(raw: string): string {
  const line = raw.replace(quote, "").replace(heading, "").trim();
  if (!marked.test(line)) return line;
  return line.replace(emphasis, "").replace(listMark, "").replace(escaped, "$1").trim();
}
