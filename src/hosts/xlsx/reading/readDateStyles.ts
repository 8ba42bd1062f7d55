/** Tells which cell styles show dates: a file counts days and plain numbers alike. */

import type { Package } from "../../../opc/openPackage";
import { readXml } from "../../../opc/readXml";

/** Built-in formats that show a date (ECMA-376 part 1, 18.8.30, East Asian ones included). */
const dateFormatNumbers: readonly (readonly [first: number, last: number])[] = [
  [14, 17],
  [22, 22],
  [27, 31],
  [36, 36],
  [50, 54],
  [57, 58],
];

/** For each cell style, in order, whether it shows a date. */
export function readDateStyles(source: Package, path: string): boolean[] {
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  let inCellFormats = false;
  readXml(source, path, {
    open(element) {
      const { name } = element;
      const number = Number(element.attribute("numFmtId"));
      if (name === "numFmt") codes.set(number, element.attribute("formatCode") ?? "");
      if (name === "cellXfs") inCellFormats = true;
      if (name === "xf" && inCellFormats) styles.push(showsDate(number, codes.get(number)));
    },
    close(name) {
      if (name === "cellXfs") inCellFormats = false;
    },
  });
  return styles;
}

/** A code shows a date where a y or d is left once quoted text, escapes and [conditions] are gone. */
function showsDate(number: number, code: string | undefined): boolean {
  if (code === undefined) {
    return dateFormatNumbers.some(([first, last]) => number >= first && number <= last);
  }
  return /[yd]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ""));
}
