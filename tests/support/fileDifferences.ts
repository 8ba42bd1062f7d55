/** Compares two .xlsx files sheet by sheet, by what stands in their XML, whatever its numbering. */

import { readContents } from "../../src/hosts/xlsx/readContents";
import { findAll, readParts, type WorkbookParts, type XmlElement } from "./readParts";

/** What differs, in words; empty where the files are the same workbook. */
export async function fileDifferences(
  expected: Uint8Array,
  actual: Uint8Array,
): Promise<readonly string[]> {
  const [one, other] = await Promise.all([describe(expected), describe(actual)]);
  const facts = new Set([...one.keys(), ...other.keys()]);
  return [...facts]
    .filter((fact) => one.get(fact) !== other.get(fact))
    .map(
      (fact) => `${fact}: ${other.get(fact) ?? "nothing"} instead of ${one.get(fact) ?? "nothing"}`,
    );
}

/** Every fact about a file under a name of its own, e.g. `工作台账!C5 look`. */
async function describe(bytes: Uint8Array): Promise<Map<string, string>> {
  const facts = new Map<string, string>();
  const parts = readParts(bytes);
  for (const name of findAll(parts.part("xl/workbook.xml"), "definedName")) {
    facts.set(`name ${name.attributes.name} ${name.attributes.localSheetId ?? ""}`, name.text);
  }
  const { sheets } = await readContents(bytes, { formulas: true });
  const looks = readLooks(parts);
  sheets.forEach(({ name, rows, formulas }, place) => {
    facts.set(`sheet ${place}`, name);
    rows.forEach((row, index) => {
      row.forEach((value, column) => {
        const content = formulas?.[index]?.[column] ?? value;
        if (content !== null && content !== "") {
          facts.set(`${name} row ${index + 1} column ${column + 1}`, String(content));
        }
      });
    });
    describeSheet(name, parts.sheet(name), looks, facts);
  });
  return facts;
}

/** Parts of a sheet whose order of children says nothing, and those where it does. */
const unordered = ["dataValidations", "mergeCells"];
const ordered = ["conditionalFormatting", "sheetProtection", "autoFilter", "pane", "pageSetup"];
const others = ["pageMargins", "printOptions", "headerFooter", "tabColor", "sheetView"];

function describeSheet(
  name: string,
  sheet: XmlElement,
  looks: Looks,
  facts: Map<string, string>,
): void {
  for (const cell of findAll(sheet, "c")) {
    facts.set(`${name}!${cell.attributes.r} look`, looks.cell(cell.attributes.s ?? "0"));
  }
  for (const part of unordered) {
    const children = findAll(sheet, part).flatMap((element) => element.children);
    facts.set(`${name} ${part}`, children.map(print).sort().join("\n"));
  }
  for (const part of [...ordered, ...others]) {
    facts.set(`${name} ${part}`, findAll(sheet, part).map(looks.resolve).map(print).join("\n"));
  }
  for (const column of findAll(sheet, "col")) describeColumn(name, column, facts);
}

function describeColumn(
  name: string,
  { attributes }: XmlElement,
  facts: Map<string, string>,
): void {
  const { min, max, width, hidden = "0", outlineLevel = "0" } = attributes;
  for (let column = Number(min); column <= Math.min(Number(max), 200); column += 1) {
    const pixels = Math.trunc(Number(width) * 7);
    facts.set(`${name} column ${column}`, [pixels, hidden, outlineLevel].join(" "));
  }
}

interface Looks {
  cell(index: string): string;
  /** The element with the number of its differential format replaced by that format. */
  resolve(element: XmlElement): XmlElement;
}

function readLooks(parts: WorkbookParts): Looks {
  const styles = parts.part("xl/styles.xml");
  const children = (name: string) => findAll(styles, name).flatMap((element) => element.children);
  const [formats, fonts, fills, borders] = ["cellXfs", "fonts", "fills", "borders"].map(children);
  const numberFormats = new Map(
    children("numFmts").map(({ attributes }) => [attributes.numFmtId, attributes.formatCode]),
  );
  const overlays = children("dxfs").map(print);
  const cells = formats!.map((format) => {
    const { fontId, fillId, borderId, numFmtId } = format.attributes;
    const own = [fonts![Number(fontId)], fills![Number(fillId)], borders![Number(borderId)]];
    const number = numberFormats.get(numFmtId) ?? numFmtId;
    // A cell is locked also where nothing says so.
    const others = format.children.map(print).filter((part) => part !== "<protection locked=1>");
    return [...own.map((element) => print(element!)), number, ...others].join();
  });
  const resolve = (element: XmlElement): XmlElement => ({
    ...element,
    attributes: Object.fromEntries(
      Object.entries(element.attributes).map(([key, value]) =>
        key === "dxfId" ? [key, overlays[Number(value)] ?? ""] : [key, value],
      ),
    ),
    children: element.children.map(resolve),
  });
  return { cell: (index) => cells[Number(index)] ?? "", resolve };
}

function print({ name, attributes, children, text }: XmlElement): string {
  const words = Object.entries(attributes)
    .map(([key, value]) => `${key}=${value}`)
    .sort();
  return `<${[name, ...words].join(" ")}>${text}${children.map(print).join("")}`;
}
