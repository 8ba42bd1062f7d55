/** Small .xlsx files as other programs save them, put together by hand. */

import { strToU8, zipSync } from "fflate";

export interface ForeignParts {
  /** Inside of `<sheetData>`. */
  readonly rows?: string;
  /** Inside of `<sst>`. */
  readonly strings?: string;
  /** Inside of `<styleSheet>`. */
  readonly styles?: string;
  /** Attributes of `<workbookPr>`. */
  readonly properties?: string;
  /** Parts to add or to replace. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageLinks = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

export function foreignWorkbook({
  rows = "",
  strings = "",
  styles = "",
  properties = "",
  parts = {},
}: ForeignParts): Uint8Array {
  const all = {
    "_rels/.rels": `<Relationships ${packageLinks}><Relationship Id="a" Type="${links}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook ${main} xmlns:r="${links}"><workbookPr ${properties}/><sheets><sheet name="表一" sheetId="1" r:id="s"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships ${packageLinks}>${[
      ["s", "worksheet", "worksheets/sheet1.xml"],
      ["t", "sharedStrings", "sharedStrings.xml"],
      ["u", "styles", "styles.xml"],
    ]
      .map(
        ([id, type, target]) =>
          `<Relationship Id="${id}" Type="${links}/${type}" Target="${target}"/>`,
      )
      .join("")}</Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`,
    "xl/sharedStrings.xml": `<sst ${main}>${strings}</sst>`,
    "xl/styles.xml": `<styleSheet ${main}>${styles}</styleSheet>`,
    ...parts,
  };
  const files = Object.entries(all).map(([path, content]) => [
    path,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>);
}
