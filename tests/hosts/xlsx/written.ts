/** Writes a plan, has the file validated, and hands out what stands in it. */

import type { SheetPlan, WorkbookPlan } from "../../../src/core/plan/plan";
import { writePlan } from "../../../src/hosts/xlsx/writePlan";
import { makePlan, makeSheet } from "../../support/makePlan";
import { findAll, readParts, type WorkbookParts, type XmlElement } from "../../support/readParts";
import { expectValid } from "../../support/validateWorkbook";

export async function written(plan: WorkbookPlan): Promise<WorkbookParts> {
  const bytes = await writePlan(plan);
  await expectValid(bytes);
  return readParts(bytes);
}

/** The one sheet of a workbook. */
export async function writtenSheet(parts: Partial<SheetPlan>): Promise<XmlElement> {
  return (await written(makePlan([makeSheet(parts)]))).sheet("工作台账");
}

/** Cells of a sheet by address. */
export function cellsOf(sheet: XmlElement): Map<string, XmlElement> {
  return new Map(findAll(sheet, "c").map((cell) => [cell.attributes.r ?? "", cell]));
}

export function area(top: number, left: number, bottom: number, right: number) {
  return { top, left, bottom, right };
}
