/** Text with a look of work that belongs to no item. */

import { finding } from "../../finding";
import { squeezeSpaces } from "../lines/squeezeSpaces";
import type { DoubtRule } from "./reading";

const quoted = 3;
const quotedLength = 14;

export const doubtLoose: DoubtRule = ({ loose }) => {
  const first = loose[0];
  if (first === undefined) return [];
  const phrases = loose.slice(0, quoted).map(({ text }) => beginning(text));
  if (loose.length > quoted) phrases.push("…");
  const values = { count: loose.length, phrases: phrases.join("；") };
  return [{ place: first.after - 1, finding: finding("hint", "text-left-over", null, values) }];
};

function beginning(text: string): string {
  const words = squeezeSpaces(text.slice(0, 60).trim());
  return words.length > quotedLength ? `${words.slice(0, quotedLength)}…` : words;
}
