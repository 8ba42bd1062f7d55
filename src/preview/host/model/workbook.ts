/** The workbook of the stand-in. Every edit, by request or by hand, goes through it and is told. */

import type { Area } from "../../../core/plan/plan";
import { isSingleCell } from "./area";
import type { Cell, Scalar } from "./cells";
import type { Author, Change } from "./changes";
import { dropSheetIn, moveRowsIn, renameSheetIn } from "./formulaText";
import { accessDenied, HostError, invalidArgument, itemNotFound } from "./hostError";
import { Sheet, type Visibility } from "./sheet";

/** Reckons formulas. Without one they show "", and rules by formula let everything pass. */
export interface Calculator {
  /** Begins anew with every formula; results follow. */
  recalculate(): void;
  /**
   * What a formula of a rule yields.
   *
   * @param area the cells the formula is written for, relative to the first of them
   * @param entry what the cell shall be taken to hold
   */
  evaluate(
    sheet: Sheet,
    formula: string,
    area: Area,
    at: { readonly row: number; readonly column: number },
    entry: Scalar,
  ): Scalar;
  /** The texts of the cells a formula refers to, such as a list's; null where it refers to none. */
  listTexts(sheet: Sheet, formula: string): readonly string[] | null;
}

export interface WorkbookOptions {
  /** Sheets of the new workbook. */
  readonly sheets?: readonly string[];
  /** Completes dates typed without a year. */
  readonly year?: number;
}

export class Workbook {
  sheets: Sheet[];
  /** Defined names of the workbook with their formulas, by name. */
  readonly names = new Map<string, string>();
  readonly year: number;
  activeSheet: Sheet;
  calculator: Calculator | null = null;
  #listeners = new Set<(change: Change) => void>();
  #touchListeners = new Set<() => void>();
  #nextId = 1;

  constructor({ sheets = ["Sheet1"], year = 2021 }: WorkbookOptions = {}) {
    this.year = year;
    this.sheets = sheets.map((name) => new Sheet(this.newId(), name));
    const [first] = this.sheets;
    if (!first) throw new Error("a workbook has at least one sheet");
    this.activeSheet = first;
  }

  /** Told after every request, which may have changed looks and rules that no change tells of. */
  onTouched(listener: () => void): () => void {
    this.#touchListeners.add(listener);
    return () => this.#touchListeners.delete(listener);
  }

  touch(): void {
    for (const listener of this.#touchListeners) listener();
  }

  newId(): string {
    const number = String(this.#nextId++).padStart(12, "0");
    return `{00000000-0001-0000-0000-${number}}`;
  }

  listen(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }

  find(key: string): Sheet | null {
    const wanted = key.toLocaleLowerCase();
    const matches = ({ id, name }: Sheet) => id === key || name.toLocaleLowerCase() === wanted;
    return this.sheets.find(matches) ?? null;
  }

  sheet(key: string): Sheet {
    const sheet = this.find(key);
    if (!sheet) throw itemNotFound(`worksheet ${key}`);
    return sheet;
  }

  addSheet(name: string | null, author: Author): Sheet {
    const sheet = new Sheet(this.newId(), this.#freeName(name));
    this.sheets.push(sheet);
    this.tell({ kind: "sheetAdded", sheet: sheet.id, author });
    return sheet;
  }

  deleteSheet(sheet: Sheet, author: Author): void {
    const left = this.sheets.filter((other) => other !== sheet);
    if (!left.some(({ visibility }) => visibility === "Visible")) {
      throw new HostError(
        "InvalidOperation",
        "A workbook must contain at least one visible sheet.",
      );
    }
    this.sheets = left;
    if (this.activeSheet === sheet) this.activeSheet = this.#firstVisible();
    this.#mapFormulas((formula) => dropSheetIn(formula, sheet.name));
    this.tell({ kind: "sheetDeleted", sheet: sheet.id, author });
  }

  renameSheet(sheet: Sheet, name: string, author: Author): void {
    const before = sheet.name;
    if (before === name) return;
    if (this.find(name) !== sheet) this.#checkName(name);
    sheet.name = name;
    this.#mapFormulas((formula) => renameSheetIn(formula, before, name));
    this.tell({ kind: "sheetRenamed", sheet: sheet.id, before, after: name, author });
  }

  setVisibility(sheet: Sheet, visibility: Visibility, author: Author): void {
    const before = sheet.visibility;
    const others = this.sheets.filter((other) => other !== sheet);
    if (visibility !== "Visible" && !others.some((other) => other.visibility === "Visible")) {
      throw new HostError(
        "InvalidOperation",
        "A workbook must contain at least one visible sheet.",
      );
    }
    sheet.visibility = visibility;
    if (this.activeSheet === sheet && visibility !== "Visible") {
      this.activeSheet = this.#firstVisible();
    }
    if (before === visibility) return;
    this.tell({ kind: "sheetVisibility", sheet: sheet.id, before, after: visibility, author });
  }

  activate(sheet: Sheet, author: Author): void {
    if (sheet.visibility !== "Visible") {
      throw new HostError("InvalidOperation", "A hidden sheet cannot be activated.");
    }
    const before = this.activeSheet;
    if (before === sheet) return;
    this.activeSheet = sheet;
    this.tell({ kind: "sheetDeactivated", sheet: before.id, author });
    this.tell({ kind: "sheetActivated", sheet: sheet.id, author });
  }

  /**
   * Writes the cells of an area; `cellAt` gets offsets and answers null to leave a cell alone.
   *
   * @throws HostError AccessDenied where the sheet is protected and a cell is locked.
   */
  write(
    sheet: Sheet,
    area: Area,
    cellAt: (row: number, column: number) => Cell | null,
    author: Author,
  ): void {
    this.assertWritable(sheet, area);
    const before = sheet.cells.get(area.top, area.left).value;
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const cell = cellAt(row - area.top, column - area.left);
        if (cell) sheet.cells.set(row, column, cell);
      }
    }
    this.#tellEdited(sheet, area, before, author);
  }

  /** Inserts `count` rows above row `at`, or deletes `-count` rows from it on. */
  moveRows(sheet: Sheet, at: number, count: number, author: Author): void {
    this.assertStructure(sheet, count > 0 ? "allowInsertRows" : "allowDeleteRows");
    sheet.moveRows(at, count);
    for (const other of this.sheets) {
      other.mapFormulas((formula) => moveRowsIn(formula, other.name, sheet.name, at, count));
    }
    for (const [name, formula] of this.names) {
      this.names.set(name, moveRowsIn(formula, "", sheet.name, at, count));
    }
    const area = { top: at, left: 0, bottom: at + Math.abs(count) - 1, right: 16_383 };
    const changeType = count > 0 ? "RowInserted" : "RowDeleted";
    this.tell({ kind: "cells", sheet: sheet.id, area, changeType, author });
  }

  /** @throws HostError AccessDenied */
  assertWritable(sheet: Sheet, area: Area): void {
    if (!sheet.protection) return;
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        if (sheet.isLocked(row, column)) throw accessDenied(`${sheet.name} is protected`);
      }
    }
  }

  /** @throws HostError AccessDenied where a protected sheet does not allow `option`. */
  assertStructure(sheet: Sheet, option: string): void {
    if (sheet.protection && sheet.protection[option] !== true) {
      throw accessDenied(`${sheet.name} is protected and does not have ${option}`);
    }
  }

  #tellEdited(sheet: Sheet, area: Area, before: Scalar, author: Author): void {
    const after = sheet.cells.get(area.top, area.left).value;
    this.tell({
      kind: "cells",
      sheet: sheet.id,
      area,
      changeType: "RangeEdited",
      author,
      ...(isSingleCell(area) ? { details: { before, after } } : {}),
    });
  }

  #mapFormulas(map: (formula: string) => string): void {
    for (const sheet of this.sheets) sheet.mapFormulas(map);
    for (const [name, formula] of this.names) this.names.set(name, map(formula));
  }

  #firstVisible(): Sheet {
    const visible = this.sheets.find(({ visibility }) => visibility === "Visible");
    if (!visible) throw new Error("no visible sheet is left");
    return visible;
  }

  #freeName(name: string | null): string {
    if (name !== null) return this.#checkName(name);
    const free = Array.from({ length: this.sheets.length + 1 }, (_, index) => `Sheet${index + 1}`);
    return free.find((candidate) => !this.find(candidate)) ?? "Sheet";
  }

  #checkName(name: string): string {
    if (name === "" || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name)) {
      throw invalidArgument(`the sheet name ${name}`);
    }
    if (this.find(name)) {
      throw new HostError("ItemAlreadyExists", `A resource with the same name exists: ${name}`);
    }
    return name;
  }
}
