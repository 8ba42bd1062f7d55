/**
 * Puts sheets into an .xlsx file that people work in. Only what the new sheets need is added;
 * every other part – sheets, comments, formats, macros of later Excels – stays byte for byte.
 */

import { Failure } from "../../core/failure";
import type { SheetPlan, WorkbookPlan } from "../../core/plan/plan";
import { linksPath, readLinks } from "../../opc/readLinks";
import type { Watch } from "../host";
import { adoptSheet, textsIn, type Adoption } from "./adding/adoptSheet";
import { mergeStyles } from "./adding/mergeStyles";
import { PackageEdit } from "./adding/packageEdit";
import { dropBelongings, dropCalculationChain, listObjects } from "./adding/sheetParts";
import { insertBefore } from "./adding/splice";
import { namesOfSheet, replaceNames } from "./adding/workbookNames";
import { ensure } from "./ensure";
import { openWorkbookFile } from "./reading/openWorkbookFile";
import { readWorkbookPart, type WorkbookPart } from "./reading/readWorkbookPart";
import { writePlan } from "./writePlan";
import { contentTypes, namespaces } from "./writing/namespaces";
import { paths } from "./writing/workbookParts";
import { element, escapeXstring } from "./xml";

/**
 * Sheets of the plan's names are replaced where they stand, others come last; the workbook opens
 * on the sheet it opened on before. Whatever lies over a replaced sheet goes with it.
 *
 * @param plan without names of its own.
 * @throws Failure `workbook-unusual` where the file is built in a way that cannot be added to,
 *   and what reading it throws.
 */
export async function addSheets(
  bytes: Uint8Array,
  plan: WorkbookPlan,
  watch?: Watch,
): Promise<Uint8Array> {
  ensure(plan.names.length === 0, "sheets are added without names");
  const { workbook, book } = openBook(bytes);
  if (book.from1904) throw new Failure("workbook-unusual", { part: "date1904" });
  const target = new PackageEdit(bytes);
  const added = new PackageEdit(await writePlan(plan, watch));
  const adoption = adoptLooks(target, book, added);
  const places = plan.sheets.map((sheet) => placeOf(target, workbook, book, sheet));
  plan.sheets.forEach((_, index) => {
    addSheet({ target, added, adoption, index, path: places[index]?.path ?? "" });
  });
  const names = plan.sheets.flatMap((_, index) =>
    namesOfSheet(added.demand(paths.workbook), index, places[index]?.place ?? 0),
  );
  const replaced = places.map(({ place }) => place);
  target.write(workbook, replaceNames(target.demand(workbook), replaced, names));
  dropCalculationChain(target, workbook);
  return target.finish();
}

/** Names of what lies over the cells of a sheet, empty where there is no such sheet. */
export function sheetObjects(bytes: Uint8Array, name: string): string[] {
  const { book } = openBook(bytes);
  const path = book.sheets.find((sheet) => sheet.name === name)?.path;
  return path ? listObjects(new PackageEdit(bytes), path) : [];
}

function openBook(bytes: Uint8Array): { workbook: string; book: WorkbookPart } {
  const source = openWorkbookFile(bytes);
  const workbook =
    readLinks(source, "").find(({ type }) => type === "officeDocument")?.target ?? "";
  return { workbook, book: readWorkbookPart(source) };
}

function adoptLooks(target: PackageEdit, { styles }: WorkbookPart, added: PackageEdit): Adoption {
  if (styles === null) throw new Failure("workbook-unusual", { part: "styles" });
  const merged = mergeStyles(target.demand(styles), added.demand(paths.styles));
  target.write(styles, merged.xml);
  const { looks, overlays } = merged;
  return { looks, overlays, texts: textsIn(added.demand(paths.sharedStrings)) };
}

/** Where the sheet stands among the tabs, and its part; a new one is entered in the workbook. */
function placeOf(
  target: PackageEdit,
  workbook: string,
  book: WorkbookPart,
  { name }: SheetPlan,
): { readonly place: number; readonly path: string } {
  const known = book.sheets.findIndex((sheet) => sheet.name === name);
  const path = book.sheets[known]?.path;
  if (path) {
    dropBelongings(target, path);
    return { place: known, path };
  }
  return enterSheet(target, workbook, name);
}

function enterSheet(target: PackageEdit, workbook: string, name: string) {
  const xml = target.demand(workbook);
  const sheets = [...xml.matchAll(/<sheet\s[^>]*>/g)].map(([tag]) => tag);
  const ids = sheets.map((tag) => Number(/ sheetId="(\d+)"/.exec(tag)?.[1] ?? 0));
  const path = paths.sheet(freeNumber(target, /^xl\/worksheets\/sheet(\d+)\.xml$/i));
  const id = `rIdLedger${freeNumber(target, /^xl\/worksheets\/sheet(\d+)\.xml$/i) + 1}`;
  const prefix = new RegExp(`xmlns:(\\w+)="${namespaces.links}"`).exec(xml)?.[1];
  if (prefix === undefined) throw new Failure("workbook-unusual", { part: workbook });
  const tag = element("sheet", {
    name: escapeXstring(name),
    sheetId: Math.max(0, ...ids) + 1,
    [`${prefix}:id`]: id,
  });
  target.write(workbook, insertBefore(xml, "</sheets>", tag));
  addLink(target, workbook, id, "worksheet", path);
  addType(target, path, contentTypes.sheet);
  // The part is there from now on, so that the next new sheet takes another number.
  target.write(path, "");
  return { place: sheets.length, path };
}

/** One less than the first number beyond those in use. */
function freeNumber(target: PackageEdit, pattern: RegExp): number {
  const used = target.paths.map((path) => Number(pattern.exec(path)?.[1] ?? 0));
  return Math.max(0, ...used);
}

interface Addition {
  readonly target: PackageEdit;
  readonly added: PackageEdit;
  readonly adoption: Adoption;
  /** The sheet's place in the plan. */
  readonly index: number;
  readonly path: string;
}

function addSheet({ target, added, adoption, index, path }: Addition): void {
  const written = paths.sheet(index);
  target.write(path, adoptSheet(added.demand(written), adoption));
  const drawing = readLinks(added, written).find(({ type }) => type === "drawing")?.target;
  if (drawing === undefined) return;
  const number = freeNumber(target, /^xl\/drawings\/drawing(\d+)\.xml$/i) + 1;
  const newDrawing = `xl/drawings/drawing${number}.xml`;
  target.write(newDrawing, added.demand(drawing));
  addType(target, newDrawing, contentTypes.drawing);
  target.write(linksPath(path), emptyLinks);
  addLink(target, path, "rId1", "drawing", newDrawing);
  target.write(linksPath(newDrawing), emptyLinks);
  for (const { id, target: chart } of readLinks(added, drawing)) {
    const newChart = `xl/charts/chart${freeNumber(target, /^xl\/charts\/chart(\d+)\.xml$/i) + 1}.xml`;
    target.write(newChart, added.demand(chart));
    addType(target, newChart, contentTypes.chart);
    addLink(target, newDrawing, id, "chart", newChart);
  }
}

const emptyLinks = `<Relationships xmlns="${namespaces.packageLinks}"></Relationships>`;

function addLink(target: PackageEdit, from: string, Id: string, type: string, to: string): void {
  const path = linksPath(from);
  const Target = relativePath(from, to);
  const link = element("Relationship", { Id, Type: `${namespaces.links}/${type}`, Target });
  target.write(path, insertBefore(target.demand(path), "</Relationships>", link));
}

/** `../drawings/drawing1.xml`: programs that read little of the standard expect it so. */
function relativePath(from: string, to: string): string {
  const folders = from.split("/").slice(0, -1);
  const steps = to.split("/");
  let shared = 0;
  while (shared < folders.length && folders[shared] === steps[shared]) shared++;
  return [...folders.slice(shared).map(() => ".."), ...steps.slice(shared)].join("/");
}

function addType(target: PackageEdit, path: string, ContentType: string): void {
  const type = element("Override", { PartName: `/${path}`, ContentType });
  target.write(
    paths.contentTypes,
    insertBefore(target.demand(paths.contentTypes), "</Types>", type),
  );
}
