/** Brings what changed in the model into Univer's copy. */

import {
  UniverInstanceType,
  type ICellData,
  type ICommandService,
  type Univer,
} from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { Sheet } from "../../host/model/sheet";
import type { Workbook } from "../../host/model/workbook";
import type { Gate } from "../edits/gate";
import { cellData } from "../snapshot/cellData";
import { unitId, workbookData } from "../snapshot/workbookData";

/** An empty cell: whatever stood there goes, the look stays. */
const nothing: ICellData = { v: null, t: null, f: null, si: null, p: null };

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export class Painter {
  constructor(
    private readonly univer: Univer,
    private readonly commands: ICommandService,
    private readonly gate: Gate,
    private readonly workbook: Workbook,
  ) {}

  /** Draws the whole workbook for the first time. */
  open(): void {
    this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbookData(this.workbook));
  }

  /** Contents of single cells of one sheet; their looks stay. */
  paintCells(sheet: Sheet, places: Iterable<CellPlace>): void {
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (const { row, column } of places) {
      const line = (cellValue[row] ??= {});
      line[column] = { ...nothing, ...cellData(sheet.cells.get(row, column)) };
    }
    this.gate.pass(() =>
      this.commands.syncExecuteCommand(SetRangeValuesMutation.id, {
        unitId,
        subUnitId: sheet.id,
        cellValue,
      }),
    );
  }
}
