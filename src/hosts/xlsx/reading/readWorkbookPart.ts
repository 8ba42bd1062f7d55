/** Finds the sheets of a workbook, in the order of their tabs, and the parts they share. */

import { Failure } from "../../../core/failure";
import type { NamePlan } from "../../../core/plan/plan";
import type { Package } from "../../../opc/openPackage";
import { readLinks } from "../../../opc/readLinks";
import { readXml } from "../../../opc/readXml";
import type { XmlElement } from "../../../opc/xmlElement";
import { unescapeXstring } from "../xml";

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
  const path = findWorkbook(source);
  const links = readLinks(source, path);
  const sheets: { name: string; path: string | null }[] = [];
  const names = new NameCollector();
  let from1904 = false;
  let root: string | null = null;
  readXml(source, path, {
    close: (name) => names.close(name),
    text: (text) => names.text(text),
    open(element) {
      const { name } = element;
      if (root === null && name !== "workbook") throw new Failure("workbook-not-xlsx");
      root = name;
      names.open(element);
      if (name === "workbookPr") from1904 = isTrue(element.attribute("date1904"));
      if (name !== "sheet") return;
      const id = element.attribute("id");
      const link = links.find((candidate) => candidate.id === id);
      if (!link) throw new Failure("workbook-damaged", { part: path });
      sheets.push({
        name: unescapeXstring(element.attribute("name") ?? ""),
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

/** A Word file or a binary workbook (.xlsb) is a package too, with something else in its heart. */
function findWorkbook(source: Package): string {
  const path = readLinks(source, "").find(({ type }) => type === "officeDocument")?.target;
  if (path === undefined || path.endsWith(".bin") || !source.has(path)) {
    throw new Failure("workbook-not-xlsx");
  }
  return path;
}

class NameCollector {
  readonly names: NamePlan[] = [];
  private name: string | null = null;
  private formula = "";

  open(element: XmlElement): void {
    if (element.name !== "definedName" || element.attribute("localSheetId") !== undefined) return;
    this.name = unescapeXstring(element.attribute("name") ?? "");
    this.formula = "";
  }

  text(text: string): void {
    if (this.name !== null) this.formula += text;
  }

  close(name: string): void {
    if (name !== "definedName" || this.name === null) return;
    this.names.push({ name: this.name, formula: `=${this.formula}` });
    this.name = null;
  }
}

/** Truth as XML Schema spells it. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
