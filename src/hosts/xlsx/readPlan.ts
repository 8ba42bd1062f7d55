/** Reads an .xlsx file as the plan of its workbook, as saved by Excel, WPS, LibreOffice or ourselves. */

import { Failure } from "../../core/failure";
import type { SheetContents, WorkbookContents } from "../../core/plan/contents";
import type { NamePlan, SheetPlan, WorkbookPlan } from "../../core/plan/plan";
import type { Package } from "../../opc/openPackage";
import { checkPlan, isDefinedName } from "./checkPlan";
import { readShared } from "./readContents";
import { LeftOutList, type LeftOut } from "./reading/leftOut";
import { openWorkbookFile } from "./reading/openWorkbookFile";
import { readSheetPlan, type SheetSurroundings } from "./reading/readSheetPlan";
import { readStyles } from "./reading/readStyles";
import { readTheme } from "./reading/readTheme";
import { readTitle } from "./reading/readTitle";
import { readWorkbookPart, type WorkbookPart } from "./reading/readWorkbookPart";
import { readLinks } from "../../opc/readLinks";

export interface PlanRead {
  readonly plan: WorkbookPlan;
  /** What every cell showed when the file was saved: results of formulas stand here alone. */
  readonly results: WorkbookContents;
  /** What the file holds and a plan cannot say. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * Dates come as serial numbers with a format that shows days.
 *
 * @throws Failure where the bytes are no workbook, an old or locked one, damaged or too large.
 */
export async function readPlan(bytes: Uint8Array): Promise<PlanRead> {
  const source = openWorkbookFile(bytes);
  const workbook = readWorkbookPart(source);
  const theme = readTheme(source, workbook.theme);
  const styles = readStyles(source, workbook.styles, theme);
  const shared = { ...readShared(source, workbook), formulas: true };
  const whole = new LeftOutList(null);
  const leftOut = [whole];
  const plans: SheetPlan[] = [];
  const results: SheetContents[] = [];
  for (const [place, entry] of workbook.sheets.entries()) {
    const list = new LeftOutList(entry.name);
    leftOut.push(list);
    list.note(entry.path === null, "left-whole-sheet");
    if (entry.path === null) continue;
    const names = workbook.sheetNames.filter(({ sheet }) => sheet === place);
    list.noteNames(ownNames(names), "left-names");
    const around: SheetSurroundings = { shared, styles, theme, names, leftOut: list };
    const { plan, rows } = readSheetPlan(source, entry, entry.path, around);
    plans.push(plan);
    results.push({ name: entry.name, rows });
    await new Promise((resume) => setTimeout(resume, 0));
  }
  noteWhole(source, workbook, whole);
  const plan: WorkbookPlan = {
    title: readTitle(source),
    font: styles.font,
    sheets: plans,
    names: usableNames(workbook.names),
    activeSheet: activeSheetOf(workbook, plans),
  };
  requireWritable(plan, workbook);
  return {
    plan,
    results: { sheets: results },
    leftOut: leftOut.flatMap(({ all }) => all),
  };
}

/**
 * Better refused on opening than when a person wants to save.
 *
 * @throws Failure where the file exceeds what Excel allows, as only a damaged or made-up one does.
 */
function requireWritable(plan: WorkbookPlan, { path }: WorkbookPart): void {
  try {
    checkPlan(plan);
  } catch (cause) {
    throw new Failure("workbook-damaged", { part: path }, { cause });
  }
}

/** Names that people gave, not those that Excel keeps for itself. */
function ownNames(names: readonly NamePlan[]): string[] {
  return names.map(({ name }) => name).filter((name) => !name.startsWith("_xlnm."));
}

/** Capitals aside, a name stands once. */
function usableNames(names: readonly NamePlan[]): NamePlan[] {
  const known = new Set<string>();
  return names.filter(({ name, formula }) => {
    const key = name.toLowerCase();
    if (known.has(key) || !isDefinedName(name) || formula === "=") return false;
    known.add(key);
    return !name.startsWith("_xlnm.");
  });
}

function noteWhole(source: Package, workbook: WorkbookPart, leftOut: LeftOutList): void {
  const links = readLinks(source, workbook.path);
  const usable = new Set(usableNames(workbook.names).map(({ name }) => name));
  leftOut.noteNames(
    ownNames(workbook.names).filter((name) => !usable.has(name)),
    "left-names",
  );
  leftOut.note(
    links.some(({ type }) => type === "vbaProject"),
    "left-macros",
  );
  leftOut.note(
    links.some(({ type }) => type === "externalLink"),
    "left-external",
  );
}

/** @throws Failure where no sheet can be shown. */
function activeSheetOf({ sheets, activeTab, path }: WorkbookPart, plans: readonly SheetPlan[]) {
  const visible = plans.filter(({ visibility }) => visibility === "visible");
  const active = visible.find(({ name }) => name === sheets[activeTab]?.name) ?? visible[0];
  if (!active) throw new Failure("workbook-damaged", { part: path });
  return active.name;
}
