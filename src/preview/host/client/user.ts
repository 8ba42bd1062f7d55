/** The hands of a person at one client: types, pastes, fills, sorts, filters, deletes rows. */

import type { Area } from "../../../core/plan/plan";
import { columnsIn, holds, readAddress, rowsIn } from "../model/area";
import type { Cell } from "../model/cells";
import type { Author } from "../model/changes";
import { accessDenied, HostError, invalidArgument } from "../model/hostError";
import { copyOf, readTyped } from "../model/typed";
import type { Sheet } from "../model/sheet";
import { accepts } from "../model/validate";
import type { Client } from "./client";

export class User {
  readonly #author: Author;

  constructor(private readonly client: Client) {
    this.#author = { client: client.name, by: "user" };
  }

  /** @throws HostError ValidationStopped where data validation stops the entry. */
  type(sheetName: string, address: string, text: string): void {
    const { sheet, area } = this.#at(sheetName, address);
    const cell = this.#read(sheet, area.top, area.left, text);
    const { workbook } = this.client;
    if (!accepts(workbook, sheet, area.top, area.left, cell.value)) {
      throw new HostError("ValidationStopped", `${address} does not take ${text}`);
    }
    workbook.write(sheet, single(area), () => cell, this.#author);
  }

  /** Pastes a block of texts; data validation does not look at what is pasted. */
  paste(sheetName: string, address: string, rows: readonly (readonly string[])[]): void {
    const { sheet, area } = this.#at(sheetName, address);
    const width = Math.max(0, ...rows.map((row) => row.length));
    const target: Area = {
      ...single(area),
      bottom: area.top + rows.length - 1,
      right: area.left + width - 1,
    };
    const cellAt = (row: number, column: number): Cell =>
      this.#read(sheet, area.top + row, area.left + column, rows[row]?.[column] ?? "");
    this.client.workbook.write(sheet, target, cellAt, this.#author);
  }

  /** Empties cells. */
  clear(sheetName: string, address: string): void {
    const { sheet, area } = this.#at(sheetName, address);
    this.client.workbook.write(sheet, area, () => ({ value: "" }), this.#author);
  }

  /** Fills the first row of the area down over the rest. */
  fillDown(sheetName: string, address: string): void {
    const { sheet, area } = this.#at(sheetName, address);
    const cellAt = (row: number, column: number): Cell =>
      copyOf(sheet.cells.get(area.top, area.left + column), row, 0);
    this.client.workbook.write(sheet, area, cellAt, this.#author);
  }

  /** Deletes the rows the address touches. */
  deleteRows(sheetName: string, address: string): void {
    const { sheet, area } = this.#at(sheetName, address);
    this.client.workbook.moveRows(sheet, area.top, -rowsIn(area), this.#author);
  }

  /** Inserts as many rows as the address has above it. */
  insertRows(sheetName: string, address: string): void {
    const { sheet, area } = this.#at(sheetName, address);
    this.client.workbook.moveRows(sheet, area.top, rowsIn(area), this.#author);
  }

  /**
   * Sorts the rows of an area by one of its columns.
   *
   * @throws HostError AccessDenied on a protected sheet with locked cells in the area.
   */
  sort(sheetName: string, address: string, byColumn: number, descending = false): void {
    const { sheet, area } = this.#at(sheetName, address);
    this.client.workbook.assertStructure(sheet, "allowSort");
    const rows = Array.from({ length: rowsIn(area) }, (_, row) => row);
    const key = (row: number) => sheet.cells.get(area.top + row, area.left + byColumn).value;
    const order = rows.sort((one, other) => {
      const [a, b] = descending ? [key(other), key(one)] : [key(one), key(other)];
      return typeof a === "number" && typeof b === "number"
        ? a - b
        : String(a).localeCompare(String(b), "zh");
    });
    const before = order.map((from) =>
      Array.from({ length: columnsIn(area) }, (_, column) =>
        sheet.cells.get(area.top + from, area.left + column),
      ),
    );
    const cellAt = (row: number, column: number): Cell =>
      copyOf(before[row]?.[column] ?? { value: "" }, row - (order[row] ?? row), 0);
    this.client.workbook.write(sheet, area, cellAt, this.#author);
    this.client.workbook.tell({ kind: "sorted", sheet: sheet.id, area, author: this.#author });
  }

  /** Leaves only rows visible whose cell in a column of the filter is one of `values`. */
  filter(sheetName: string, column: number, values: readonly string[]): void {
    const { workbook } = this.client;
    const sheet = workbook.sheet(sheetName);
    workbook.assertStructure(sheet, "allowAutoFilter");
    if (!sheet.filter) throw invalidArgument(`${sheetName} has no filter`);
    const { area, criteria } = sheet.filter;
    criteria.set(column, values);
    for (let row = area.top + 1; row <= area.bottom; row += 1) {
      const shown = [...criteria].every(([offset, wanted]) =>
        wanted.includes(String(sheet.cells.get(row, area.left + offset).value)),
      );
      sheet.band("rows", row).hidden = !shown;
    }
    workbook.tell({ kind: "rowsHidden", sheet: sheet.id, area, author: this.#author });
  }

  select(sheetName: string, address: string): void {
    const { sheet, area } = this.#at(sheetName, address);
    this.client.workbook.activate(sheet, this.#author);
    sheet.selection = area;
    this.client.workbook.tell({ kind: "selected", sheet: sheet.id, area, author: this.#author });
  }

  addSheet(name: string): void {
    this.client.workbook.addSheet(name, this.#author);
  }

  deleteSheet(name: string): void {
    this.client.workbook.deleteSheet(this.client.workbook.sheet(name), this.#author);
  }

  renameSheet(name: string, to: string): void {
    this.client.workbook.renameSheet(this.client.workbook.sheet(name), to, this.#author);
  }

  #read(sheet: Sheet, row: number, column: number, text: string): Cell {
    if (
      sheet.merges.some((merged) => holds(merged, row, column) && !isFirst(merged, row, column))
    ) {
      throw accessDenied("part of a merged cell");
    }
    return readTyped(text, sheet.numberFormatAt(row, column), this.client.workbook.year);
  }

  #at(sheetName: string, address: string): { sheet: Sheet; area: Area } {
    const area = readAddress(address);
    if (!area) throw invalidArgument(`the address ${address}`);
    return { sheet: this.client.workbook.sheet(sheetName), area };
  }
}

const single = ({ top, left }: Area): Area => ({ top, left, bottom: top, right: left });

const isFirst = ({ top, left }: Area, row: number, column: number): boolean =>
  row === top && column === left;
