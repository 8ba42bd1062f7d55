import { splitOutside } from "../lines/brackets";
import { squeezeSpaces } from "../lines/squeezeSpaces";
import { endsWithHalfName, isOfficeTitle, withoutTitle } from "./officeTitles";

const trailingMarks = /[。；;，,、.\s]+$/;

/** The names of a list of leaders: 朱 蕾 is one name, 申伟民 吴 良 are two; offices are left out. */
export function readLeaders(list: string): readonly string[] {
  const named = splitOutside(list.replace(trailingMarks, ""), "、，,；;/")
    .flatMap(splitAtSpaces)
    .map((name) => squeezeSpaces(name))
    .filter((name) => name !== "");
  const people = named.filter((name) => !isOfficeTitle(name));
  // 区长 alone, without a name: the office is all there is to say.
  return (people.length > 0 ? people : named).map(withoutTitle);
}

/** Single characters between spaces are the halves of a name with two characters (副县长李 梅), or the end of one with three (孙伯 涵). */
function splitAtSpaces(piece: string): readonly string[] {
  const parts = piece.trim().split(/\s+/);
  if (parts.length < 2) return [piece];
  const names: string[] = [];
  let half = "";
  for (const part of parts) {
    if (half === "" && (part.length === 1 || endsWithHalfName(part))) {
      half = part;
    } else {
      names.push(half + part);
      half = "";
    }
  }
  const last = names.at(-1);
  if (half.length === 1 && last?.length === 2) return [...names.slice(0, -1), last + half];
  return half === "" ? names : [...names, half];
}
