/** Reads one sheet of a file as a plan, and lists what of it a plan cannot say. */

import type { CellValue } from "../../../core/plan/contents";
import type { SheetPlan } from "../../../core/plan/plan";
import type { Package } from "../../../opc/openPackage";
import { readLinks, type Link } from "../../../opc/readLinks";
import { readArea } from "./areas";
import type { LeftOutList } from "./leftOut";
import { findLookAreas } from "./lookAreas";
import { readBlocks } from "./readBlocks";
import { readColor } from "./readColor";
import { readColumns } from "./readColumns";
import { readConditions } from "./readConditions";
import type { ChartSurroundings } from "./readChart";
import { readDrawing, type Drawing } from "./readDrawing";
import { readMerges } from "./readMerges";
import { readPrint } from "./readPrint";
import { readProtection } from "./readProtection";
import { inTurn, readSheet, type SharedParts, type SheetRead } from "./readSheet";
import type { Styles } from "./readStyles";
import type { Theme } from "./readTheme";
import { readValidation } from "./readValidations";
import { isTrue, type SheetEntry, type SheetName } from "./readWorkbookPart";
import { RowLooks } from "./rowLooks";
import { SheetTrees } from "./sheetTrees";
import { childOf, numberOf, type XmlTree } from "./xmlTree";

/** What a sheet is read with. */
export interface SheetSurroundings {
  readonly shared: SharedParts;
  readonly styles: Styles;
  readonly theme: Theme;
  /** Names that only this sheet knows. */
  readonly names: readonly SheetName[];
  readonly leftOut: LeftOutList;
}

export interface SheetPlanRead {
  readonly plan: SheetPlan;
  /** What every cell showed when the file was saved. */
  readonly rows: readonly (readonly CellValue[])[];
}

export function readSheetPlan(
  source: Package,
  { name, visibility }: SheetEntry,
  path: string,
  around: SheetSurroundings,
): SheetPlanRead {
  const parts = readParts(source, path, around.shared);
  const view = childOf(parts.trees.one.sheetViews, "sheetView");
  const tabColor = readColor(childOf(parts.trees.one.sheetPr, "tabColor"), around.theme);
  const drawing = drawingOf(source, path, { sheet: name, theme: around.theme });
  noteRest(parts.trees, readLinks(source, path), drawing, around.leftOut);
  const plan = {
    name,
    visibility,
    ...(tabColor === null ? {} : { tabColor }),
    showGridlines: isTrue(view?.attribute("showGridLines") ?? "1"),
    ...cellsOf(parts, around),
    merges: readMerges(parts.trees.many.mergeCell, path),
    ...filterOf(parts.trees.one.autoFilter, around.leftOut),
    ...freezeOf(childOf(view, "pane")),
    ...rulesOf(parts.trees, around),
    ...printOf(parts.trees, around),
    ...(drawing.charts.length > 0 ? { charts: drawing.charts } : {}),
  };
  return { plan, rows: parts.read.rows };
}

interface SheetParts {
  readonly read: SheetRead;
  readonly rows: RowLooks;
  readonly trees: SheetTrees;
}

/** One pass through the part, whatever is made of it. */
function readParts(source: Package, path: string, shared: SharedParts): SheetParts {
  const trees = new SheetTrees();
  const gatherer = trees.gatherer(path);
  const rows = new RowLooks();
  const read = readSheet(source, path, { ...shared, formulas: true }, (place) =>
    inTurn(rows.follow(place), gatherer),
  );
  return { read, rows, trees };
}

type Cells = Pick<SheetPlan, "columns" | "rowHeights" | "blocks" | "formats">;

function cellsOf({ read, rows, trees }: SheetParts, around: SheetSurroundings): Cells {
  const { leftOut, styles } = around;
  const blocks = readBlocks(read, rows.errors);
  const used = blocks[0]?.rows.reduce((most, cells) => Math.max(most, cells.length), 0) ?? 0;
  const columns = readColumns(trees.one.cols, used);
  const areas = findLookAreas(rows.rows, columns.looks, styles.looks);
  leftOut.note(!areas.whole, "left-looks");
  leftOut.note(rows.hasHiddenRows, "left-hidden-rows");
  leftOut.note(rows.hasArrayFormulas, "left-arrays");
  return { columns: columns.columns, rowHeights: rows.heights, blocks, formats: areas.formats };
}

type Rules = Pick<SheetPlan, "validations" | "conditionalFormats" | "protection">;

function rulesOf({ one, many, has }: SheetTrees, around: SheetSurroundings): Rules {
  const { leftOut, styles, theme } = around;
  const validations = many.dataValidation.map(readValidation);
  const conditions = readConditions(many.conditionalFormatting, styles.overlays, theme);
  const { protection, hasPassword, whole } = readProtection(one.sheetProtection);
  leftOut.note(validations.includes(null), "left-validations");
  leftOut.note(!conditions.whole, "left-conditions");
  leftOut.note(hasPassword, "left-password");
  leftOut.note(!whole || has("protectedRange"), "left-protection");
  return {
    validations: validations.flatMap((plans) => plans ?? []),
    conditionalFormats: conditions.formats,
    ...(protection ? { protection } : {}),
  };
}

function printOf(
  { one, has }: SheetTrees,
  { names, leftOut }: SheetSurroundings,
): Pick<SheetPlan, "print"> {
  const { print, whole } = readPrint(one, names);
  leftOut.note(!whole || has("rowBreaks") || has("colBreaks"), "left-print");
  return print ? { print } : {};
}

function filterOf(
  filter: XmlTree | undefined,
  leftOut: LeftOutList,
): Pick<SheetPlan, "autoFilter"> {
  const autoFilter = readArea(filter?.attribute("ref") ?? "");
  leftOut.note((filter?.children.length ?? 0) > 0, "left-filter");
  return autoFilter ? { autoFilter } : {};
}

/** Panes that are split without being frozen are the window's, not the sheet's. */
function freezeOf(pane: XmlTree | undefined): Pick<SheetPlan, "freeze"> {
  if (!pane?.attribute("state")?.startsWith("frozen")) return {};
  const freeze = { rows: numberOf(pane, "ySplit", 0), columns: numberOf(pane, "xSplit", 0) };
  return freeze.rows > 0 || freeze.columns > 0 ? { freeze } : {};
}

function drawingOf(source: Package, path: string, around: ChartSurroundings): Drawing {
  const link = readLinks(source, path).find(({ type }) => type === "drawing");
  return link && source.has(link.target)
    ? readDrawing(source, link.target, around)
    : { charts: [], otherCharts: [], objects: [] };
}

/** Things that a plan says nothing about. */
function noteRest(
  { has }: SheetTrees,
  links: readonly Link[],
  { otherCharts, objects }: Drawing,
  leftOut: LeftOutList,
): void {
  const isLinked = (kind: RegExp) => links.some(({ type }) => kind.test(type));
  leftOut.note(isLinked(/comments?$/i), "left-comments");
  leftOut.note(isLinked(/^pivotTable$/), "left-pivots");
  leftOut.noteNames(otherCharts, "left-charts");
  leftOut.noteNames(objects, "left-pictures");
  leftOut.note(has("hyperlink"), "left-links");
  leftOut.note(has("tablePart"), "left-tables");
  leftOut.note(has("sparkline"), "left-sparklines");
  leftOut.note(has("control") || has("oleObject"), "left-controls");
}
