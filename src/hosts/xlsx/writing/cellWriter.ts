/** Writes single cells. Text is always a shared string, so it can never turn into a formula. */

import { Failure } from "../../../core/failure";
import { cellAddress, columnLetters } from "../../../core/plan/address";
import type { CellContent } from "../../../core/plan/plan";
import { limits } from "../limits";
import { serialOfDate } from "../serialDate";
import { escapeText, escapeXstring } from "../xml";
import type { Look, LookTable } from "./lookTable";
import type { SharedStrings } from "./sharedStrings";

/** What the sheets of one workbook share. */
export interface Registers {
  readonly looks: LookTable;
  readonly strings: SharedStrings;
}

export class CellWriter {
  private readonly letters: string[] = [];

  constructor(
    private readonly sheet: string,
    private readonly registers: Registers,
  ) {}

  /** A cell without contents. */
  empty(row: number, column: number, look: Look): string {
    return `${this.open(row, column, look)}/>`;
  }

  /**
   * @throws Failure where a text is longer than a cell can hold.
   * @throws Error where a formula or number is none: a defect of the plan.
   */
  filled(row: number, column: number, look: Look, content: Exclude<CellContent, null>): string {
    if (typeof content === "string") return this.text(row, column, look, content);
    if (typeof content === "number") return this.number(row, column, look, content);
    if ("date" in content) {
      const serial = serialOfDate(content.date);
      if (serial === null) return this.text(row, column, look, content.date);
      return this.number(row, column, this.registers.looks.forDate(look), serial);
    }
    return this.formula(row, column, look, content.formula);
  }

  private text(row: number, column: number, look: Look, text: string): string {
    if (text.length > limits.cellText) {
      const cell = cellAddress(row, column);
      const values = { sheet: this.sheet, cell, length: text.length, limit: limits.cellText };
      throw new Failure("cell-text-too-long", values);
    }
    const place = this.registers.strings.placeOf(text);
    return `${this.open(row, column, look)} t="s"><v>${place}</v></c>`;
  }

  private number(row: number, column: number, look: Look, value: number): string {
    if (!Number.isFinite(value)) throw this.defect(row, column, `${value} is no number`);
    return `${this.open(row, column, look)}><v>${value}</v></c>`;
  }

  /** No result is written: every program then calculates on opening, as `calcPr` asks it to. */
  private formula(row: number, column: number, look: Look, formula: string): string {
    if (!formula.startsWith("=")) throw this.defect(row, column, "a formula begins with =");
    if (formula.length > limits.formula) {
      throw this.defect(row, column, `a formula holds ${limits.formula} characters`);
    }
    const text = escapeText(escapeXstring(formula.slice(1)));
    return `${this.open(row, column, look)}><f>${text}</f></c>`;
  }

  private open(row: number, column: number, look: Look): string {
    const letters = (this.letters[column] ??= columnLetters(column));
    const cell = `<c r="${letters}${row + 1}"`;
    return look === 0 ? cell : `${cell} s="${look}"`;
  }

  private defect(row: number, column: number, what: string): Error {
    return new Error(`${this.sheet}!${cellAddress(row, column)}: ${what}`);
  }
}
