/** The names that Excel itself keeps for printing one sheet, in the list of a workbook. */

import { Failure } from "../../../core/failure";
import { findList } from "./splice";

/** Names of the sheet at `from` in one workbook, as the sheet at `to` of another needs them. */
export function namesOfSheet(workbook: string, from: number, to: number): string[] {
  return elements(workbook)
    .filter((element) => placeOf(element) === from)
    .map((element) => element.replace(/ localSheetId="\d+"/, ` localSheetId="${to}"`));
}

/** Takes the place of what was there for the sheets at `places`. */
export function replaceNames(
  workbook: string,
  places: readonly number[],
  names: readonly string[],
): string {
  const kept = elements(workbook).filter((element) => {
    const place = placeOf(element);
    return place === null || !places.includes(place) || !/ name="_xlnm\./.test(element);
  });
  const all = [...kept, ...names].join("");
  const whole = all === "" ? "" : `<definedNames>${all}</definedNames>`;
  const list = findList(workbook, "definedNames");
  if (list) return workbook.slice(0, list.start) + whole + workbook.slice(list.end);
  const before = ["externalReferences", "functionGroups", "sheets"]
    .map((name) => findList(workbook, name))
    .find((found) => found !== null);
  if (!before) throw new Failure("workbook-unusual", { part: "sheets" });
  return workbook.slice(0, before.end) + whole + workbook.slice(before.end);
}

function elements(workbook: string): string[] {
  const inside = findList(workbook, "definedNames")?.inside ?? "";
  return inside.match(/<definedName\s[^>]*?(?:\/>|>[^<]*<\/definedName>)/g) ?? [];
}

function placeOf(element: string): number | null {
  const place = /^<definedName\s[^>]*?localSheetId="(\d+)"/.exec(element)?.[1];
  return place === undefined ? null : Number(place);
}
