/** Finds the sheets of a workbook, in the order of their tabs, and the parts they share. */

import { Failure } from "../../../core/failure";
import type { NamePlan, SheetPlan } from "../../../core/plan/plan";
import type { Package } from "../../../opc/openPackage";
import { readLinks } from "../../../opc/readLinks";
import { readXml } from "../../../opc/readXml";
import type { XmlElement } from "../../../opc/xmlElement";
import { unescapeXstring } from "../xml";

export interface SheetEntry {
  readonly name: string;
  /** Null for a sheet without cells, such as a chart sheet. */
  readonly path: string | null;
  readonly visibility: SheetPlan["visibility"];
}

/** A name that only one sheet knows, such as its print area. */
export interface SheetName extends NamePlan {
  /** Place of the sheet among all. */
  readonly sheet: number;
}

export interface WorkbookPart {
  readonly path: string;
  readonly sheets: readonly SheetEntry[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  readonly theme: string | null;
  /** Place of the sheet that opens first. */
  readonly activeTab: number;
  /** True where days are counted from 1904, as old Excel for Mac did. */
  readonly from1904: boolean;
  /** Names for the whole workbook. */
  readonly names: readonly NamePlan[];
  /** Names of single sheets: print areas, filters, and people's own. */
  readonly sheetNames: readonly SheetName[];
}

/** @throws Failure where the package holds no workbook, or one whose sheets cannot be told. */
export function readWorkbookPart(source: Package): WorkbookPart {
  const path = findWorkbook(source);
  const links = readLinks(source, path);
  const sheets: SheetEntry[] = [];
  const names = new NameCollector();
  let from1904 = false;
  let activeTab = 0;
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
      if (name === "workbookView") activeTab = Number(element.attribute("activeTab") ?? "0");
      if (name !== "sheet") return;
      const id = element.attribute("id");
      const link = links.find((candidate) => candidate.id === id);
      if (!link) throw new Failure("workbook-damaged", { part: path });
      sheets.push({
        name: unescapeXstring(element.attribute("name") ?? ""),
        path: link.type === "worksheet" ? link.target : null,
        visibility: visibilityOf(element.attribute("state")),
      });
    },
  });
  if (sheets.length === 0) throw new Failure("workbook-not-xlsx");
  const pathOf = (type: string) => links.find((link) => link.type === type)?.target ?? null;
  return {
    path,
    sheets,
    sharedStrings: pathOf("sharedStrings"),
    styles: pathOf("styles"),
    theme: pathOf("theme"),
    activeTab,
    from1904,
    names: names.names,
    sheetNames: names.sheetNames,
  };
}

function visibilityOf(state: string | undefined): SheetEntry["visibility"] {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
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
  readonly sheetNames: SheetName[] = [];
  private name: string | null = null;
  private sheet: string | undefined;
  private formula = "";

  open(element: XmlElement): void {
    if (element.name !== "definedName") return;
    this.sheet = element.attribute("localSheetId");
    this.name = unescapeXstring(element.attribute("name") ?? "");
    this.formula = "";
  }

  text(text: string): void {
    if (this.name !== null) this.formula += text;
  }

  close(name: string): void {
    if (name !== "definedName" || this.name === null) return;
    const plan = { name: this.name, formula: `=${this.formula}` };
    if (this.sheet === undefined) this.names.push(plan);
    else this.sheetNames.push({ ...plan, sheet: Number(this.sheet) });
    this.name = null;
  }
}

/** Truth as XML Schema spells it. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
