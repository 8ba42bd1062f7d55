/** What each of Univer's commands means as a verb of Hands. */

import type { ICellData, Injector, IRange, Nullable } from "@univerjs/core";
import {
  AutoClearContentCommand,
  AutoFillCommand,
  ClearSelectionAllCommand,
  ClearSelectionContentCommand,
  InsertRowByRangeCommand,
  InsertRowCommand,
  InsertSheetCommand,
  RemoveRowByRangeCommand,
  RemoveRowCommand,
  RemoveSheetCommand,
  SetRangeValuesCommand,
  SetWorksheetNameCommand,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { SheetPasteShortKeyCommand } from "@univerjs/sheets-ui";
import type { Area } from "../../../core/plan/plan";
import { columnsIn, isSingleCell, rowsIn } from "../../host/model/area";
import type { Hands } from "../hands";
import { toArea, type View } from "../view";
import { readTable } from "./clipboardTable";
import type { Intent } from "./gate";
import type { TypedText } from "./typedText";

interface SheetParams {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
}

interface ValuesParams extends SheetParams {
  readonly value: Nullable<ICellData> | Record<number, Record<number, ICellData>>;
}

interface PasteParams {
  readonly textContent?: string;
}

interface FillParams extends SheetParams {
  readonly sourceRange: IRange;
  readonly targetRange: IRange;
}

/** One verb on one place; without an area it is about the sheet as a whole. */
export interface Step {
  readonly sheet: string;
  readonly area: Area | null;
  readonly act: (sheet: string, address: string) => Promise<void>;
}

/** The verbs of the commands that Univer carries out in a person's name. */
export class Intents {
  constructor(
    private readonly injector: Injector,
    private readonly view: View,
    private readonly hands: Hands,
    private readonly typed: TypedText,
    private readonly attempt: (step: Step) => void,
  ) {}

  /** By the id of the command. */
  list(): ReadonlyMap<string, Intent> {
    const { hands } = this;
    const clear = this.#onRanges((...at) => hands.clear(...at));
    const remove = this.#onRanges((...at) => hands.deleteRows(...at));
    const insert = this.#onRanges((...at) => hands.insertRows(...at));
    return new Map<string, Intent>([
      [SetRangeValuesCommand.id, (params) => this.#write(params as ValuesParams)],
      [ClearSelectionContentCommand.id, clear],
      [ClearSelectionAllCommand.id, clear],
      [AutoClearContentCommand.id, clear],
      [AutoFillCommand.id, (params) => this.#fill(params as FillParams)],
      [SheetPasteShortKeyCommand.id, (params) => this.#paste(params as PasteParams)],
      [RemoveRowCommand.id, remove],
      [RemoveRowByRangeCommand.id, remove],
      [InsertRowCommand.id, insert],
      [InsertRowByRangeCommand.id, insert],
      [InsertSheetCommand.id, () => this.#onSheet({}, () => hands.addSheet(this.view.freeName()))],
      [RemoveSheetCommand.id, (params) => this.#onSheet(params, (name) => hands.deleteSheet(name))],
      [SetWorksheetNameCommand.id, (params) => this.#rename(params as SheetParams)],
    ]);
  }

  #onRanges(act: Step["act"]): Intent {
    return (params) => {
      const given = (params ?? {}) as SheetParams;
      for (const range of this.#ranges(given)) this.#at(given, toArea(range), act);
    };
  }

  #onSheet(params: unknown, act: (sheet: string) => Promise<void>): void {
    const { subUnitId } = params as SheetParams;
    this.attempt({ sheet: this.view.sheetName(subUnitId), area: null, act });
  }

  #at({ subUnitId }: SheetParams, area: Area, act: Step["act"]): void {
    this.attempt({ sheet: this.view.sheetName(subUnitId), area, act });
  }

  #ranges({ ranges, range }: SheetParams): readonly IRange[] {
    if (ranges) return ranges;
    if (range) return [range];
    const selections = this.injector.get(SheetsSelectionsService).getCurrentSelections();
    return selections.map((selection) => selection.range);
  }

  #write(params: ValuesParams): void {
    const [range] = this.#ranges(params);
    const text = this.typed.take();
    if (!range) return;
    const area = toArea(range);
    const textAt = (row: number, column: number) => text ?? textOf(params.value, row, column);
    if (isSingleCell(area)) {
      const entry = textAt(area.top, area.left);
      this.#at(params, area, (...at) => this.hands.type(...at, entry));
      return;
    }
    const rows = Array.from({ length: rowsIn(area) }, (_, row) =>
      Array.from({ length: columnsIn(area) }, (__, column) =>
        textAt(area.top + row, area.left + column),
      ),
    );
    this.#at(params, area, (...at) => this.hands.paste(...at, rows));
  }

  /** Down only: what is filled in other directions would be no fill of the model's. */
  #fill({ sourceRange, targetRange, ...params }: FillParams): void {
    const [source, target] = [toArea(sourceRange), toArea(targetRange)];
    const down = source.left === target.left && source.right === target.right;
    if (!down || target.bottom <= source.bottom) return;
    const area = { ...source, bottom: target.bottom };
    this.#at(params, area, (...at) => this.hands.fillDown(...at));
  }

  #paste({ textContent = "" }: PasteParams): void {
    const [range] = this.#ranges({});
    const rows = readTable(textContent);
    if (!range || rows.length === 0) return;
    const { top, left } = toArea(range);
    const area = { top, left, bottom: top, right: left };
    this.#at({}, area, (...at) => this.hands.paste(...at, rows));
  }

  #rename(params: SheetParams & { readonly name?: string }): void {
    const { name } = params;
    if (name !== undefined) this.#onSheet(params, (sheet) => this.hands.renameSheet(sheet, name));
  }
}

/** A value that did not come from the editor, such as a choice of a drop-down, as one would type it. */
function textOf(value: ValuesParams["value"], row: number, column: number): string {
  const cell = isCell(value) ? value : value?.[row]?.[column];
  return String(cell?.f ?? cell?.v ?? "");
}

const isCell = (value: ValuesParams["value"]): value is ICellData =>
  value !== null && value !== undefined && ("v" in value || "f" in value || "p" in value);
