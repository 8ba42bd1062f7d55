/** Writes the small parts that bind a workbook together. */

import type { WorkbookPlan } from "../../../core/plan/plan";
import { element, escapeXstring, textElement, xmlHeader } from "../xml";
import { definedNamesXml } from "./definedNamesXml";
import { contentTypes, namespaces } from "./namespaces";

/** Where the parts stand in the package. */
export const paths = {
  contentTypes: "[Content_Types].xml",
  links: "_rels/.rels",
  core: "docProps/core.xml",
  workbook: "xl/workbook.xml",
  workbookLinks: "xl/_rels/workbook.xml.rels",
  styles: "xl/styles.xml",
  sharedStrings: "xl/sharedStrings.xml",
  sheet: (place: number) => `xl/worksheets/sheet${place + 1}.xml`,
} as const;

/** @param more paths and types of further parts. */
export function contentTypesXml(
  sheetCount: number,
  more: readonly (readonly [path: string, type: string])[] = [],
): string {
  const parts: readonly (readonly [path: string, type: string])[] = [
    [paths.workbook, contentTypes.workbook],
    ...sheetPlaces(sheetCount).map((place) => [paths.sheet(place), contentTypes.sheet] as const),
    [paths.styles, contentTypes.styles],
    [paths.sharedStrings, contentTypes.sharedStrings],
    [paths.core, contentTypes.core],
    ...more,
  ];
  const defaults = [
    element("Default", { Extension: "rels", ContentType: contentTypes.links }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
  ];
  const overrides = parts.map(([path, type]) =>
    element("Override", { PartName: `/${path}`, ContentType: type }),
  );
  const inside = [...defaults, ...overrides].join("");
  return xmlHeader + element("Types", { xmlns: namespaces.contentTypes }, inside);
}

export function packageLinksXml(): string {
  return linksXml([
    [`${namespaces.links}/officeDocument`, paths.workbook],
    [`${namespaces.packageLinks}/metadata/core-properties`, paths.core],
  ]);
}

/** Links rId1 … are the sheets, in their order. */
export function workbookLinksXml(sheetCount: number): string {
  const beside = (path: string) => path.slice("xl/".length);
  return linksXml([
    ...sheetPlaces(sheetCount).map(
      (place) => [`${namespaces.links}/worksheet`, beside(paths.sheet(place))] as const,
    ),
    [`${namespaces.links}/styles`, beside(paths.styles)],
    [`${namespaces.links}/sharedStrings`, beside(paths.sharedStrings)],
  ]);
}

/** The title alone: a date of creation would make the same plan give different files. */
export function corePropertiesXml(title: string): string {
  const attributes = {
    "xmlns:cp": namespaces.coreProperties,
    "xmlns:dc": namespaces.dublinCore,
  };
  const inside = textElement("dc:title", escapeXstring(title));
  return xmlHeader + element("cp:coreProperties", attributes, inside);
}

export function workbookXml(plan: WorkbookPlan): string {
  const activeTab = plan.sheets.findIndex(({ name }) => name === plan.activeSheet);
  const firstSheet = plan.sheets.findIndex(({ visibility }) => visibility === "visible");
  const sheets = plan.sheets.map(({ name, visibility }, place) =>
    element("sheet", {
      name: escapeXstring(name),
      sheetId: place + 1,
      state: visibility === "visible" ? undefined : visibility,
      "r:id": `rId${place + 1}`,
    }),
  );
  const parts = [
    element("workbookPr", {}),
    element("bookViews", {}, element("workbookView", { firstSheet, activeTab })),
    element("sheets", {}, sheets.join("")),
    definedNamesXml(plan),
    element("calcPr", { fullCalcOnLoad: true }),
  ];
  const attributes = { xmlns: namespaces.main, "xmlns:r": namespaces.links };
  return xmlHeader + element("workbook", attributes, parts.join(""));
}

/** Links rId1 … in the order given. */
export function linksXml(links: readonly (readonly [type: string, target: string])[]): string {
  const inside = links.map(([Type, Target], place) =>
    element("Relationship", { Id: `rId${place + 1}`, Type, Target }),
  );
  return xmlHeader + element("Relationships", { xmlns: namespaces.packageLinks }, inside.join(""));
}

function sheetPlaces(count: number): number[] {
  return Array.from({ length: count }, (_, place) => place);
}
