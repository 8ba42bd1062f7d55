/** Writes single cells. Text is always a shared string, so it can never turn into a formula. */

import { toSerial } from "../../../core/calendar/excelSerial";
import { Failure } from "../../../core/failure";
import { areaAddress, cellAddress, columnLetters } from "../../../core/plan/address";
import type { IsoDate } from "../../../core/notice/notice";
import type { CellContent } from "../../../core/plan/plan";
import { limits } from "../limits";
import { escapeText, escapeXstring } from "../xml";
import type { Look, LookTable } from "./lookTable";
import type { SharedFormulas } from "./sharedFormulas";
import type { SharedStrings } from "./sharedStrings";

/** Signs by which Excel takes typed text for a formula, and the one that it takes off. */
const readAsFormula = /^[=+\-@']/;

const firstDay: IsoDate = "1900-01-01";

/** What the sheets of one workbook share. */
export interface Registers {
  readonly looks: LookTable;
  readonly strings: SharedStrings;
}

export class CellWriter {
  private readonly letters: string[] = [];
  private readonly serials = new Map<IsoDate, number>();

  constructor(
    private readonly sheet: string,
    private readonly registers: Registers,
    private readonly shared: SharedFormulas,
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
      return this.date(row, column, look, content.date);
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
    const held = readAsFormula.test(text) ? this.registers.looks.forQuoted(look) : look;
    return `${this.open(row, column, held)} t="s"><v>${place}</v></c>`;
  }

  /** Excel knows no day before 1900: an older one stays as text. */
  private date(row: number, column: number, look: Look, date: IsoDate): string {
    if (date < firstDay) return this.text(row, column, look, date);
    let serial = this.serials.get(date);
    if (serial === undefined) this.serials.set(date, (serial = toSerial(date)));
    return this.number(row, column, this.registers.looks.forDate(look), serial);
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
    const open = this.open(row, column, look);
    const share = this.shared.shareOf(row, column, formula);
    if (share.kind === "follower") return `${open}><f t="shared" si="${share.place}"/></c>`;
    const text = escapeText(escapeXstring(formula.slice(1)));
    if (share.kind === "alone") return `${open}><f>${text}</f></c>`;
    const area = areaAddress({ top: row, left: column, bottom: share.last, right: column });
    return `${open}><f t="shared" ref="${area}" si="${share.place}">${text}</f></c>`;
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
