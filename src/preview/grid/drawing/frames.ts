/**
 * Frame by frame: gathers what changed since the last one, reckons formulas for a slice of time,
 * and draws all of it at once.
 */

import type { Calculation } from "../../calculation/calculation";
import type { Change } from "../../host/model/changes";
import type { Sheet } from "../../host/model/sheet";
import type { Workbook } from "../../host/model/workbook";
import type { ConditionalLooks } from "./conditionalLooks";
import type { CellPlace, Painter } from "./painter";

/** Milliseconds of a frame that formulas may take; what is left draws and scrolls. */
const slice = 8;

/** More cells than these were no entry: the sheet is drawn anew. */
const mostCells = 50_000;

export class Frames {
  #unlisten: (() => void)[] = [];
  #scheduled = false;
  #waiting: (() => void)[] = [];
  /** Cells to draw, by sheet, as row and column. */
  #cells = new Map<Sheet, Map<string, CellPlace>>();

  constructor(
    private readonly workbook: Workbook,
    private readonly calculation: Calculation,
    private readonly painter: Painter,
    private readonly looks: ConditionalLooks,
  ) {}

  start(): void {
    this.#unlisten.push(this.workbook.listen((change) => this.#note(change)));
    this.calculation.rescan();
    this.#schedule();
  }

  stop(): void {
    for (const unlisten of this.#unlisten) unlisten();
    this.#unlisten = [];
  }

  calculated(): Promise<void> {
    if (!this.#scheduled) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #note(change: Change): void {
    if (change.kind !== "cells") return;
    const sheet = this.workbook.find(change.sheet);
    if (!sheet) return;
    this.calculation.edited(sheet.id, change.area);
    const { top, left, bottom, right } = change.area;
    if ((bottom - top + 1) * (right - left + 1) > mostCells) return;
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) this.#add(sheet, { row, column });
    }
    this.#schedule();
  }

  #add(sheet: Sheet, place: CellPlace): void {
    const places = this.#cells.get(sheet) ?? new Map<string, CellPlace>();
    this.#cells.set(sheet, places);
    places.set(`${place.row},${place.column}`, place);
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    // A window in the background has no frames, and its formulas are wanted all the same.
    if (document.hidden) setTimeout(this.#run, 0);
    else requestAnimationFrame(this.#run);
  }

  #run = (): void => {
    this.#scheduled = false;
    const end = performance.now() + slice;
    this.calculation.step(() => performance.now() > end);
    for (const { sheet, ...place } of this.calculation.takeResults()) this.#add(sheet, place);
    if (this.#cells.size > 0) this.looks.forgetAnswers();
    for (const [sheet, places] of this.#cells) this.painter.paintCells(sheet, places.values());
    this.#cells.clear();
    if (this.calculation.isPending) this.#schedule();
    else for (const done of this.#waiting.splice(0)) done();
  };
}
