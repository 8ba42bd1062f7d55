/**
 * Frame by frame: gathers what changed since the last one, reckons formulas for a slice of time,
 * and draws all of it at once.
 */

import type { Calculation } from "../../calculation/calculation";
import { lastColumn, rowsIn } from "../../host/model/area";
import type { Change } from "../../host/model/changes";
import type { Sheet } from "../../host/model/sheet";
import type { Workbook } from "../../host/model/workbook";
import type { ConditionalLooks } from "./conditionalLooks";
import type { Follower } from "./follow";
import type { CellPlace, Painter } from "./painter";
import { sheetSignature } from "./sheetSignature";

/** Milliseconds of a frame that formulas may take; what is left draws and scrolls. */
const slice = 8;

/** While formulas are reckoned, what they yield is drawn so often, in milliseconds. */
const glimpse = 250;

/** More cells than these are not drawn one by one. */
const mostCells = 3_000;

/** Everything is drawn anew when nothing came for so long, in milliseconds, */
const quiet = 60;
/** or when that was put off for so long. */
const patience = 600;

interface FramesOptions {
  readonly workbook: Workbook;
  readonly calculation: Calculation;
  readonly painter: Painter;
  readonly looks: ConditionalLooks;
  readonly follower: Follower;
  /** This window's client. */
  readonly author: string;
  /** While a person types in a cell, nothing is drawn anew: the text would be lost. */
  readonly isEditing: () => boolean;
}

export class Frames {
  #unlisten: (() => void)[] = [];
  #scheduled = false;
  #waiting: (() => void)[] = [];
  /** Cells to draw, by sheet. */
  #cells = new Map<Sheet, Map<number, CellPlace>>();
  #signatures = new Map<string, string>();
  /** Since when, and until when, the drawing of everything waits. */
  #redraw: { since: number; last: number } | null = null;
  #touched = false;
  #drawn = 0;
  readonly #soon = new MessageChannel();

  constructor(private readonly options: FramesOptions) {}

  start(): void {
    const { workbook } = this.options;
    this.#soon.port1.onmessage = this.#run;
    this.#unlisten = [
      workbook.listen((change) => {
        this.#note(change);
      }),
      workbook.onTouched(() => {
        this.#touched = true;
        this.#schedule();
      }),
    ];
    this.#sign();
    this.#schedule();
  }

  stop(): void {
    for (const unlisten of this.#unlisten) unlisten();
    this.#unlisten = [];
    this.#soon.port1.close();
  }

  calculated(): Promise<void> {
    if (!this.options.calculation.isPending) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #note(change: Change): void {
    const { workbook, calculation, follower, author } = this.options;
    const sheet = workbook.find(change.sheet);
    const followed = change.author.client === author && change.author.by === "addin";
    if (change.kind === "cells" && change.changeType === "RangeEdited" && sheet) {
      calculation.edited(sheet.id, change.area);
      this.#addArea(sheet, change.area);
    } else if (change.kind === "selected") {
      if (followed) follower.showCells(change.sheet, change.area);
      return;
    } else if (change.kind === "sheetActivated") {
      if (followed) follower.showSheet(change.sheet);
      return;
    } else if (change.kind !== "sheetDeactivated") this.#noteStructure(change);
    this.#schedule();
  }

  #noteStructure({ kind }: Change): void {
    const keepsFormulas = kind === "rowsHidden" || kind === "protection" || kind === "sorted";
    if (!keepsFormulas) this.options.calculation.recalculate();
    this.#askRedraw();
  }

  #addArea(sheet: Sheet, area: { top: number; left: number; bottom: number; right: number }): void {
    if (rowsIn(area) > 100_000) {
      this.#askRedraw();
      return;
    }
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        this.#add(sheet, { row, column });
      }
    }
  }

  #add(sheet: Sheet, place: CellPlace): void {
    const places = this.#cells.get(sheet) ?? new Map<number, CellPlace>();
    this.#cells.set(sheet, places);
    places.set(place.row * (lastColumn + 1) + place.column, place);
  }

  #askRedraw(): void {
    const now = performance.now();
    this.#redraw = { since: this.#redraw?.since ?? now, last: now };
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    // Formulas do not wait for frames, of which a window in the background has none.
    if (this.options.calculation.isPending) this.#soon.port2.postMessage(null);
    else if (document.hidden) setTimeout(this.#run, 0);
    else requestAnimationFrame(this.#run);
  }

  #run = (): void => {
    const { calculation, looks } = this.options;
    this.#scheduled = false;
    const end = performance.now() + slice;
    calculation.step(() => performance.now() > end);
    for (const { sheet, ...place } of calculation.takeResults()) this.#add(sheet, place);
    if (this.#touched && this.#sign()) this.#askRedraw();
    this.#touched = false;
    if (this.#cells.size > 0) looks.forgetAnswers();
    if (this.#isTimeToRedraw()) this.#drawAll();
    else if (!this.#redraw && this.#isTimeToDraw()) this.#drawCells();
    if (calculation.isPending || this.#redraw) this.#schedule();
    if (!calculation.isPending) for (const done of this.#waiting.splice(0)) done();
  };

  #isTimeToDraw(): boolean {
    return !this.options.calculation.isPending || performance.now() - this.#drawn > glimpse;
  }

  #isTimeToRedraw(): boolean {
    if (!this.#redraw || this.options.isEditing()) return false;
    const now = performance.now();
    return now - this.#redraw.last > quiet || now - this.#redraw.since > patience;
  }

  #drawCells(): void {
    let count = 0;
    for (const places of this.#cells.values()) count += places.size;
    if (count > mostCells) {
      // Drawing so many one by one takes longer than drawing everything, once all are known.
      if (!this.options.calculation.isPending) this.#drawAll();
      return;
    }
    for (const [sheet, places] of this.#cells)
      this.options.painter.paintCells(sheet, places.values());
    this.#cells.clear();
    this.#drawn = performance.now();
  }

  #drawAll(): void {
    const { looks, follower, painter } = this.options;
    this.#redraw = null;
    this.#cells.clear();
    this.#sign();
    looks.forgetRules();
    const position = follower.remember();
    painter.drawAll();
    follower.restore(position);
  }

  /** Notes what the sheets look like now; true where that is not what was noted before. */
  #sign(): boolean {
    const { workbook } = this.options;
    const signatures = new Map(
      workbook.sheets.map((sheet) => [sheet.id, sheetSignature(workbook, sheet)]),
    );
    const same =
      signatures.size === this.#signatures.size &&
      [...signatures].every(([id, text]) => this.#signatures.get(id) === text);
    this.#signatures = signatures;
    return !same;
  }
}
