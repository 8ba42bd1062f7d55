/**
 * Carries out a workbook plan as an .xlsx file.
 *
 * The writer is our own, on fflate: a plan says what every cell looks like by area, and writing it
 * straight from that costs half of what a library does that wants one style object per cell.
 */

import type { SheetPlan, WorkbookPlan } from "../../core/plan/plan";
import type { Watch } from "../host";
import { checkPlan } from "./checkPlan";
import type { Registers } from "./writing/cellWriter";
import { chartParts } from "./writing/chartParts";
import { Distinct } from "./writing/distinct";
import { layBands } from "./writing/lookBands";
import { LookTable } from "./writing/lookTable";
import { PackageWriter } from "./writing/packageWriter";
import { rowsXml } from "./writing/rowsXml";
import { SharedStrings } from "./writing/sharedStrings";
import { sheetHead, sheetTail } from "./writing/sheetXml";
import { stylesXml } from "./writing/stylesXml";
import {
  contentTypesXml,
  corePropertiesXml,
  packageLinksXml,
  paths,
  workbookLinksXml,
  workbookXml,
} from "./writing/workbookParts";

interface Work extends Registers {
  readonly plan: WorkbookPlan;
  readonly overlays: Distinct;
  readonly target: PackageWriter;
  readonly step: (rowsDone: number) => Promise<void>;
}

/**
 * The same plan always gives the same bytes. Dates become serial numbers; one before 1900, which
 * Excel does not know, becomes text.
 *
 * @param watch told about progress in rows; its signal stops the work between rows.
 * @throws Failure where the data exceed what a sheet or a cell can hold.
 * @throws Error where the plan itself is wrong, naming the limit: a defect of the program.
 */
export async function writePlan(plan: WorkbookPlan, watch: Watch = {}): Promise<Uint8Array> {
  checkPlan(plan);
  const target = new PackageWriter();
  const work: Work = {
    plan,
    looks: new LookTable(),
    strings: new SharedStrings(),
    overlays: new Distinct(),
    target,
    step: stepper(plan.sheets, watch),
  };
  const charts = chartParts(plan.sheets);
  const types = charts.flatMap(({ path, contentType }) =>
    contentType === null ? [] : [[path, contentType] as const],
  );
  target.add(paths.contentTypes, contentTypesXml(plan.sheets.length, types));
  target.add(paths.links, packageLinksXml());
  target.add(paths.core, corePropertiesXml(plan.title));
  target.add(paths.workbook, workbookXml(plan));
  target.add(paths.workbookLinks, workbookLinksXml(plan.sheets.length));
  let place = 0;
  for (const sheet of plan.sheets) await writeSheet(sheet, place++, work);
  for (const { path, xml } of charts) target.add(path, xml);
  target.add(paths.styles, stylesXml(work.looks.all, work.overlays.members, plan.font));
  work.strings.writeTo(target, paths.sharedStrings);
  return target.finish();
}

async function writeSheet(sheet: SheetPlan, place: number, work: Work): Promise<void> {
  const bands = layBands(sheet.formats, work.looks);
  const part = work.target.open(paths.sheet(place));
  const active = sheet.name === work.plan.activeSheet;
  part.write(sheetHead(sheet, active, work.plan.font, bands.at(-1)));
  let before = 0;
  for (const { xml, row } of rowsXml(sheet, bands, work)) {
    part.write(xml);
    await work.step(Math.max(0, row - before));
    before = row;
  }
  part.end(sheetTail(sheet, work.overlays));
}

/** Pieces written between two pauses: about a megabyte of XML. */
const piecesPerPause = 8;

/** Reports rows done and gives way to whatever else waits, so that a pane stays alive. */
function stepper(sheets: readonly SheetPlan[], watch: Watch): (rows: number) => Promise<void> {
  const total = sheets.reduce((sum, sheet) => sum + plannedRows(sheet), 0);
  let done = 0;
  let pieces = 0;
  return async (rows) => {
    watch.signal?.throwIfAborted();
    done = Math.min(total, done + rows);
    watch.progress?.(done, total);
    if (++pieces % piecesPerPause === 0) await new Promise((resume) => setTimeout(resume, 0));
  };
}

function plannedRows({ blocks }: SheetPlan): number {
  return blocks.reduce((most, { top, rows }) => Math.max(most, top + rows.length), 0);
}
