/** How high a row must be for its texts, reckoned from their length, since no host is asked. */

import type { RowPlan } from "../../plan/plan";

/** Points a line of 10-point text takes, and what cells keep free above and below. */
const lineHeight = 15;
const padding = 6;

/** Excel's own limit, in points. */
const highest = 409;

/** A text and the width of its column in characters. */
export type Fitted = readonly [text: string, width: number];

/** A row that shows all its texts and at least `lines` lines. */
export function fitRow(row: number, texts: readonly Fitted[], lines: number): RowPlan {
  const needed = Math.max(lines, ...texts.map(([text, width]) => linesOf(text, width)));
  return { row, height: Math.min(highest, padding + lineHeight * needed), fitsText: true };
}

/** Chinese characters take two columns of a Latin one; a column loses about two to its margins. */
function linesOf(text: string, width: number): number {
  return text
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(displayWidth(line) / (width - 2))), 0);
}

/** In Latin characters; of a pair of surrogates the first alone counts. */
function displayWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0xdc00 || code > 0xdfff) width += code > 0x2e7f ? 2 : 1.1;
  }
  return width;
}
