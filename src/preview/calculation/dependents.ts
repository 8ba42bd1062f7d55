/**
 * Who reads whom. Kept by template and column, not by cell: a column of 5,000 formulas that read
 * their own row is one entry, a range that 1,400 formulas read is another.
 */

import { ownRow, visit, type CellsNode } from "./expression";
import type { Reader } from "./reader";
import type { Template } from "./template";

/** The cells that hold formulas of one template: rows, and the columns in each. */
type Holders = Map<number, number[]>;

interface Reading {
  readonly template: Template;
  readonly cells: CellsNode;
}

/** A formula's place: on its template's sheet. */
export type Mark = (template: Template, row: number, column: number) => void;

export class Dependents {
  #holders = new Map<Template, Holders>();
  /** By sheet, then by column that is read. */
  #readings = new Map<string, Map<number, Reading[]>>();
  #ranging = new Set<Template>();
  /** Templates whose every formula is marked already. */
  #allMarked = new Set<Template>();

  constructor(private readonly reader: Reader) {}

  add(template: Template, row: number, column: number): void {
    let holders = this.#holders.get(template);
    if (!holders) {
      holders = new Map();
      this.#holders.set(template, holders);
      this.#watch(template);
    }
    const columns = holders.get(row);
    if (columns) columns.push(column);
    else holders.set(row, [column]);
    this.#allMarked.delete(template);
  }

  remove(template: Template, row: number, column: number): void {
    const holders = this.#holders.get(template);
    const left = holders?.get(row)?.filter((other) => other !== column) ?? [];
    if (left.length > 0) holders?.set(row, left);
    else holders?.delete(row);
  }

  /** Whether a template reads ranges: its formulas are reckoned after those of their inputs. */
  isRanging(template: Template): boolean {
    return this.#ranging.has(template);
  }

  /** A formula of the template was reckoned, so not all of them are marked any more. */
  settle(template: Template): void {
    this.#allMarked.delete(template);
  }

  /** Marks the formulas that read a cell. */
  markReaders(sheet: string, row: number, column: number, mark: Mark): void {
    for (const { template, cells } of this.#readings.get(sheet)?.get(column) ?? []) {
      const { top, bottom } = cells;
      if (top === ownRow && bottom === ownRow) {
        this.#markRow(template, row, mark);
      } else if (top === ownRow || bottom === ownRow) {
        this.#markGrowing(template, cells, row, mark);
      } else if (row >= top && row <= bottom) this.markAll(template, mark);
    }
  }

  markAll(template: Template, mark: Mark): void {
    if (this.#allMarked.has(template)) return;
    for (const row of this.#holders.get(template)?.keys() ?? []) this.#markRow(template, row, mark);
    this.#allMarked.add(template);
  }

  markVolatile(mark: Mark): void {
    for (const template of this.#holders.keys()) {
      if (template.volatile) this.markAll(template, mark);
    }
  }

  #markRow(template: Template, row: number, mark: Mark): void {
    for (const column of this.#holders.get(template)?.get(row) ?? []) mark(template, row, column);
  }

  /** Ranges such as `A$1:A5`, one end of which goes along with the formula. */
  #markGrowing(template: Template, { top, bottom }: CellsNode, row: number, mark: Mark): void {
    for (const at of this.#holders.get(template)?.keys() ?? []) {
      const [one, other] = [top === ownRow ? at : top, bottom === ownRow ? at : bottom];
      if (row >= Math.min(one, other) && row <= Math.max(one, other)) {
        this.#markRow(template, at, mark);
      }
    }
  }

  #watch(template: Template): void {
    for (const cells of [...template.reads, ...this.#cellsOfNames(template)]) {
      if (cells.top !== cells.bottom) this.#ranging.add(template);
      const sheet = this.#sheetOf(cells, template);
      if (sheet !== null) this.#enter(sheet, { template, cells });
    }
  }

  #enter(sheet: string, reading: Reading): void {
    const columns = this.#readings.get(sheet) ?? new Map<number, Reading[]>();
    this.#readings.set(sheet, columns);
    for (let column = reading.cells.left; column <= reading.cells.right; column += 1) {
      const readings = columns.get(column);
      if (readings) readings.push(reading);
      else columns.set(column, [reading]);
    }
  }

  #sheetOf({ sheet }: CellsNode, template: Template): string | null {
    return sheet === null ? template.sheet : this.reader.findSheet(sheet);
  }

  #cellsOfNames({ names }: Template): CellsNode[] {
    const found: CellsNode[] = [];
    for (const name of names) {
      const expression = this.reader.nameOf(name);
      if (!expression) continue;
      visit(expression, (node) => {
        if (node.kind === "cells") found.push(node);
      });
    }
    return found;
  }
}
