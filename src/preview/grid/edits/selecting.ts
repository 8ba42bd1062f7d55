/** Tells the model where a person is: the sheet that is open and the cells that are chosen. */

import type { ICommandService, IRange } from "@univerjs/core";
import { SetSelectionsOperation, SetWorksheetActiveOperation } from "@univerjs/sheets";
import type { Area } from "../../../core/plan/plan";
import { sameArea } from "../../host/model/area";
import { toArea, type View } from "../view";
import type { Gate } from "./gate";
import type { Step } from "./intents";

/** A person drags over many cells: only where it comes to rest counts. In milliseconds. */
const rest = 120;

interface Params {
  readonly subUnitId?: string;
  readonly selections?: readonly { readonly range: IRange }[];
}

export function tellSelections(
  commands: ICommandService,
  gate: Gate,
  view: View,
  tell: (step: Omit<Step, "act">) => void,
  onMoved: () => void,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tellLater = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const sheet = view.find();
      if (sheet) tell({ sheet: sheet.name, area: view.selection });
    }, rest);
  };
  commands.onCommandExecuted(({ id, params }) => {
    const { subUnitId, selections } = (params ?? {}) as Params;
    if (id === SetWorksheetActiveOperation.id && subUnitId !== undefined) {
      const moved = view.active !== subUnitId;
      view.active = subUnitId;
      if (moved && !gate.isOpen) tellLater();
      if (moved) onMoved();
    }
    const range = id === SetSelectionsOperation.id ? selections?.at(-1)?.range : undefined;
    if (!range || subUnitId !== view.active) return;
    const area: Area = toArea(range);
    const moved = !sameArea(area, view.selection);
    view.selection = area;
    if (moved && !gate.isOpen) tellLater();
    if (moved) onMoved();
  });
}
