/** Where the grid and the model meet: sheets by their ids, ranges as areas. */

import type { IRange } from "@univerjs/core";
import type { Area } from "../../core/plan/plan";
import type { Sheet } from "../host/model/sheet";
import type { Workbook } from "../host/model/workbook";
import { lastColumn, lastRow } from "../host/model/area";

/** Whole rows and columns come without numbers at their ends. */
export function toArea({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  const known = (place: number, missing: number) => (Number.isNaN(place) ? missing : place);
  return {
    top: known(startRow, 0),
    left: known(startColumn, 0),
    bottom: known(endRow, lastRow),
    right: known(endColumn, lastColumn),
  };
}

export class View {
  /** The sheet this window shows. */
  active: string;
  selection: Area;

  constructor(private readonly workbook: Workbook) {
    this.active = workbook.activeSheet.id;
    this.selection = workbook.activeSheet.selection;
  }

  /** The sheet this window shows, unless it was deleted meanwhile. */
  find(): Sheet | null {
    return this.workbook.find(this.active);
  }

  /** Univer's sheets have the ids of the model's. */
  sheetName(id: string = this.active): string {
    return this.workbook.sheet(id).name;
  }

  freeName(): string {
    const count = this.workbook.sheets.length + 1;
    const names = Array.from({ length: count }, (_, index) => `Sheet${index + 1}`);
    return names.find((name) => !this.workbook.find(name)) ?? "Sheet";
  }
}
