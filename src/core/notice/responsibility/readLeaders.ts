import { splitOutside } from "../lines/brackets";
import { squeezeSpaces } from "../lines/squeezeSpaces";

const trailingMarks = /[。；;，,、.\s]+$/;

/** The names of a list of leaders: 朱 蕾 is one name, 申伟民 吴 良 are two. */
export function readLeaders(list: string): readonly string[] {
  return splitOutside(list.replace(trailingMarks, ""), "、，,；;/")
    .flatMap(splitAtSpaces)
    .map((name) => squeezeSpaces(name).replace(/(?<=..)同志$/, ""))
    .filter((name) => name !== "");
}

/** Single characters between spaces are the halves of a name with two characters. */
function splitAtSpaces(piece: string): readonly string[] {
  const parts = piece.trim().split(/\s+/);
  if (parts.length < 2) return [piece];
  const names: string[] = [];
  let half = "";
  for (const part of parts) {
    if (part.length > 1) {
      names.push(half + part);
      half = "";
    } else if (half === "") {
      half = part;
    } else {
      names.push(half + part);
      half = "";
    }
  }
  return half === "" ? names : [...names, half];
}
