/** Puts the looks of new sheets behind those that a workbook has. */

import { Failure } from "../../../core/failure";
import { countElements, extendList, findList } from "./splice";

export interface MergedStyles {
  readonly xml: string;
  /** What is to be added to the numbers of looks (`s`) and overlays (`dxfId`) of the new sheets. */
  readonly looks: number;
  readonly overlays: number;
}

/** Number formats below this are built in. */
const firstOwnFormat = 164;

/**
 * @param added styles.xml as this program writes it.
 * @throws Failure `workbook-unusual` where `existing` is built in a way that cannot be added to.
 */
export function mergeStyles(existing: string, added: string): MergedStyles {
  const looks = countIn(existing, "cellXfs");
  const overlays = countIn(existing, "dxfs");
  const shift = {
    fontId: countIn(existing, "fonts"),
    fillId: countIn(existing, "fills"),
    borderId: countIn(existing, "borders"),
    numFmtId: Math.max(0, highestFormat(existing) - firstOwnFormat + 1),
  };
  const shifted = (xml: string) =>
    xml.replace(/ (fontId|fillId|borderId|numFmtId)="(\d+)"/g, (_, name: string, id: string) => {
      const number = Number(id);
      const fixed = name === "numFmtId" && number < firstOwnFormat;
      return ` ${name}="${fixed ? number : number + shift[name as keyof typeof shift]}"`;
    });
  let xml = withEmptyLists(existing);
  for (const name of ["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"]) {
    const members = findList(added, name)?.inside ?? "";
    const list = findList(xml, name);
    if (!list) throw new Failure("workbook-unusual", { part: name });
    if (members !== "") xml = extendList(xml, name, list, shifted(members));
  }
  return { xml: xml.replace("<numFmts/>", "").replace("<dxfs/>", ""), looks, overlays };
}

/** The two lists that a workbook may lack, in their prescribed places. */
function withEmptyLists(xml: string): string {
  let whole = xml;
  if (!findList(whole, "numFmts")) whole = whole.replace(/<styleSheet(\s[^>]*)?>/, "$&<numFmts/>");
  if (!findList(whole, "dxfs")) {
    const before = findList(whole, "cellStyles") ?? findList(whole, "cellXfs");
    if (before) whole = `${whole.slice(0, before.end)}<dxfs/>${whole.slice(before.end)}`;
  }
  return whole;
}

function countIn(xml: string, name: string): number {
  return countElements(findList(xml, name)?.inside ?? "");
}

function highestFormat(xml: string): number {
  const own = findList(xml, "numFmts")?.inside ?? "";
  const ids = [...own.matchAll(/\snumFmtId="(\d+)"/g)].map(([, id]) => Number(id));
  return Math.max(firstOwnFormat - 1, ...ids);
}
