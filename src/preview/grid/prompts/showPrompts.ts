/** Shows the prompt of the cell that is chosen, as Excel does, until another one is. */

import type { IDisposable, Injector } from "@univerjs/core";
import { SheetCanvasPopManagerService } from "@univerjs/sheets-ui";
import { ComponentManager } from "@univerjs/ui";
import type { Validation } from "../../host/model/sheet";
import { unitId } from "../snapshot/workbookData";
import type { View } from "../view";
import { PromptNote } from "./PromptNote";

const componentKey = "ledger-prompt-note";

/** Answers what to call whenever another cell was chosen, or the workbook drawn anew. */
export function makePrompts(injector: Injector, view: View): () => void {
  injector.get(ComponentManager).register(componentKey, PromptNote);
  let shown: IDisposable | null = null;
  return () => {
    shown?.dispose();
    shown = null;
    const { top, left } = view.selection;
    const extraProps = promptOf(view.find()?.validationAt(top, left) ?? null);
    if (!extraProps) return;
    const popup = { componentKey, direction: "bottom" as const, extraProps };
    const popups = injector.get(SheetCanvasPopManagerService);
    shown = popups.attachPopupToCell(top, left, popup, unitId, view.active) ?? null;
  };
}

function promptOf(validation: Validation | null): Record<string, unknown> | null {
  const { prompt } = validation ?? {};
  if (!prompt || prompt["showPrompt"] === false) return null;
  const { title = "", message = "" } = prompt;
  return title === "" && message === "" ? null : { title, message };
}
