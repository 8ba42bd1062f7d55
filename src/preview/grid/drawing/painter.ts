/** Brings what changed in the model into Univer's copy. */

import {
  UniverInstanceType,
  IUniverInstanceService,
  type ICellData,
  type ICommandService,
  type Univer,
} from "@univerjs/core";
import { IRenderManagerService, Spreadsheet } from "@univerjs/engine-render";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { Sheet } from "../../host/model/sheet";
import type { Workbook } from "../../host/model/workbook";
import { ChartLayer } from "../charts/chartLayer";
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
  #isOpen = false;
  readonly #charts: ChartLayer;

  constructor(
    private readonly univer: Univer,
    private readonly commands: ICommandService,
    private readonly gate: Gate,
    private readonly workbook: Workbook,
  ) {
    this.#charts = new ChartLayer(workbook, () => this.#spreadsheet()?.makeForceDirty(true));
  }

  /** Draws the whole workbook, in place of what was drawn before. */
  drawAll(): void {
    this.gate.pass(() => {
      if (this.#isOpen) this.univer.__getInjector().get(IUniverInstanceService).disposeUnit(unitId);
      this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbookData(this.workbook));
    });
    this.#isOpen = true;
    this.#spreadsheet()?.register(this.#charts);
  }

  /** The canvas of the sheets; it is another one whenever all was drawn anew. */
  #spreadsheet(): Spreadsheet | undefined {
    const injector = this.univer.__getInjector();
    const main = injector.get(IRenderManagerService).getRenderById(unitId)?.mainComponent;
    return main instanceof Spreadsheet ? main : undefined;
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
