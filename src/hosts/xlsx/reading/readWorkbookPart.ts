/** Finds the sheets of a workbook, in the order of their tabs, and the parts they share. */

import { Failure } from "../../../core/failure";
import type { NamePlan } from "../../../core/plan/plan";
import { unescapeXstring } from "../xml";
import type { Package } from "./openPackage";
import { parseXml, type AttributeValues } from "./parseXml";
import { readLinks } from "./readLinks";

export interface WorkbookPart {
  readonly sheets: readonly {
    readonly name: string;
    /** Null for a sheet without cells, such as a chart sheet. */
    readonly path: string | null;
  }[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  /** True where days are counted from 1904, as old Excel for Mac did. */
  readonly from1904: boolean;
  /** Names for the whole workbook; those of single sheets (print areas, filters) are left out. */
  readonly names: readonly NamePlan[];
}

/** @throws Failure where the package holds no workbook, or one whose sheets cannot be told. */
export function readWorkbookPart(source: Package): WorkbookPart {
  const path = readLinks(source, "").find(({ type }) => type === "officeDocument")?.target;
  const xml = path === undefined ? null : source.read(path);
  // A Word file or a binary workbook (.xlsb) is a package too, with something else in its heart.
  if (path === undefined || xml === null || !xml.includes("sheets")) {
    throw new Failure("workbook-not-xlsx");
  }
  const links = readLinks(source, path);
  const sheets: { name: string; path: string | null }[] = [];
  const names = new NameCollector();
  let from1904 = false;
  parseXml(xml, path, {
    close: (name) => names.close(name),
    text: (text) => names.text(text),
    open(name, attributes) {
      names.open(name, attributes);
      if (name === "workbookPr") from1904 = isTrue(attributes.date1904);
      if (name !== "sheet") return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1];
      const link = links.find((candidate) => candidate.id === id);
      if (!link) throw new Failure("workbook-damaged", { part: path });
      sheets.push({
        name: unescapeXstring(attributes.name ?? ""),
        path: link.type === "worksheet" ? link.target : null,
      });
    },
  });
  if (sheets.length === 0) throw new Failure("workbook-not-xlsx");
  const pathOf = (type: string) => links.find((link) => link.type === type)?.target ?? null;
  return {
    sheets,
    sharedStrings: pathOf("sharedStrings"),
    styles: pathOf("styles"),
    from1904,
    names: names.names,
  };
}

class NameCollector {
  readonly names: NamePlan[] = [];
  private name: string | null = null;
  private formula = "";

  open(element: string, attributes: AttributeValues): void {
    if (element !== "definedName" || attributes.localSheetId !== undefined) return;
    this.name = unescapeXstring(attributes.name ?? "");
    this.formula = "";
  }

  text(text: string): void {
    if (this.name !== null) this.formula += text;
  }

  close(element: string): void {
    if (element !== "definedName" || this.name === null) return;
    this.names.push({ name: this.name, formula: `=${this.formula}` });
    this.name = null;
  }
}

/** Truth as XML Schema spells it. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
