/**
 * Where each window looks: its active sheet, and what it has selected. The model knows one of
 * both, for it is one Excel's; while an act of another window is carried out it gets that window's.
 */

import type { Area } from "../../core/plan/plan";
import type { Sheet } from "../host/model/sheet";
import type { Workbook } from "../host/model/workbook";

interface View {
  readonly activeSheet: Sheet;
  readonly selections: ReadonlyMap<Sheet, Area>;
}

const firstCell: Area = { top: 0, left: 0, bottom: 0, right: 0 };

export class Views {
  readonly #first: View;
  readonly #byWindow = new Map<string, View>();

  constructor(
    private readonly workbook: Workbook,
    private readonly self: string,
  ) {
    this.#first = viewOf(workbook);
  }

  /** Calls `act` while the model looks where the window `author` looks. */
  asSeenBy<Result>(author: string, act: () => Result): Result {
    if (author === this.self) return act();
    const own = viewOf(this.workbook);
    show(this.workbook, this.#byWindow.get(author) ?? this.#first);
    try {
      return act();
    } finally {
      this.#byWindow.set(author, viewOf(this.workbook));
      show(this.workbook, own);
    }
  }
}

function viewOf(workbook: Workbook): View {
  const selections = new Map(workbook.sheets.map((sheet) => [sheet, sheet.selection]));
  return { activeSheet: workbook.activeSheet, selections };
}

/** A sheet that is gone or hidden by now cannot be looked at. */
function show(workbook: Workbook, { activeSheet, selections }: View): void {
  const visible = workbook.sheets.filter(({ visibility }) => visibility === "Visible");
  const shown = visible.includes(activeSheet) ? activeSheet : visible[0];
  if (shown) workbook.activeSheet = shown;
  for (const sheet of workbook.sheets) sheet.selection = selections.get(sheet) ?? firstCell;
}
