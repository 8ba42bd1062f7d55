/** Which sheet, which cells and which part of it this window shows, and how it gets there. */

import {
  IUniverInstanceService,
  type ICommandService,
  type Injector,
  type IRange,
  type Workbook as DrawnWorkbook,
} from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import { SetSelectionsOperation, SetWorksheetActiveOperation } from "@univerjs/sheets";
import { SetScrollOperation, SheetScrollManagerService } from "@univerjs/sheets-ui";
import type { Area } from "../../../core/plan/plan";
import type { Workbook } from "../../host/model/workbook";
import type { Gate } from "../edits/gate";
import { toRange } from "../snapshot/sheetData";
import { unitId } from "../snapshot/workbookData";
import type { View } from "../view";
import { firstShown } from "./firstShown";

/** So many rows and columns behind the frozen ones are in sight in any window. */
const surelyShown = { rows: 4, columns: 2 } as const;

/** What a window showed before its workbook was drawn anew. */
export type Position = ReturnType<Follower["remember"]>;

export class Follower {
  constructor(
    private readonly injector: Injector,
    private readonly commands: ICommandService,
    private readonly gate: Gate,
    private readonly workbook: Workbook,
    private readonly view: View,
  ) {}

  showSheet(id: string): void {
    if (this.workbook.find(id)?.visibility !== "Visible") return;
    this.view.active = id;
    this.#do(SetWorksheetActiveOperation.id, { unitId, subUnitId: id });
  }

  showCells(id: string, area: Area): void {
    this.showSheet(id);
    this.#select(id, area);
    this.#scrollTo(id, area);
  }

  remember() {
    const { active, selection } = this.view;
    // A sheet that is yet to be drawn was never scrolled: the place is another sheet's.
    const isShown = this.#shownSheet() === active;
    return { active, selection, scroll: isShown ? this.#scroll() : null };
  }

  /** Goes back to where it was; a sheet that is gone gives way to the model's active one. */
  restore({ active, selection, scroll }: Position): void {
    const sheet = this.workbook.find(active);
    if (sheet?.visibility !== "Visible") {
      this.showSheet(this.workbook.activeSheet.id);
      return;
    }
    this.showSheet(active);
    this.#select(active, selection);
    if (scroll) this.#do(SetScrollOperation.id, { ...scroll, unitId, sheetId: active });
  }

  /** The first cell is what is meant, however far the area reaches; frozen cells are always there. */
  #scrollTo(id: string, { top, left }: Area): void {
    const { rows = 0, columns = 0 } = this.workbook.find(id)?.freeze ?? {};
    const now = this.#scroll() ?? { sheetViewStartRow: 0, sheetViewStartColumn: 0 };
    const scroll = {
      sheetViewStartRow: firstShown(top - rows, now.sheetViewStartRow, surelyShown.rows),
      sheetViewStartColumn: firstShown(
        left - columns,
        now.sheetViewStartColumn,
        surelyShown.columns,
      ),
    };
    if (
      scroll.sheetViewStartRow === now.sheetViewStartRow &&
      scroll.sheetViewStartColumn === now.sheetViewStartColumn
    )
      return;
    const offsets = { offsetX: 0, offsetY: 0 };
    this.#do(SetScrollOperation.id, { unitId, sheetId: id, ...scroll, ...offsets });
  }

  #scroll() {
    const render = this.injector.get(IRenderManagerService).getRenderById(unitId);
    const scroll = render?.with(SheetScrollManagerService).getCurrentScrollState();
    return scroll ? { ...scroll } : null;
  }

  #shownSheet(): string | undefined {
    const unit = this.injector.get(IUniverInstanceService).getUnit<DrawnWorkbook>(unitId);
    return unit?.getActiveSheet().getSheetId();
  }

  #select(subUnitId: string, area: Area): void {
    const range: IRange = toRange(area);
    const primary = {
      ...{ startRow: area.top, endRow: area.top, startColumn: area.left, endColumn: area.left },
      ...{ actualRow: area.top, actualColumn: area.left, isMerged: false, isMergedMainCell: false },
    };
    const selections = [{ range, primary, style: null }];
    this.#do(SetSelectionsOperation.id, { unitId, subUnitId, selections });
  }

  #do(id: string, params: object): void {
    this.gate.pass(() => this.commands.syncExecuteCommand(id, params));
  }
}
