/** Reads the values of a sheet's cells, and on demand their formulas. */

import { Failure } from "../../../core/failure";
import { parseArea } from "../../../core/plan/address";
import type { CellValue } from "../../../core/plan/contents";
import type { Package } from "../../../opc/openPackage";
import { readXml, type XmlVisitor } from "../../../opc/readXml";
import type { XmlElement } from "../../../opc/xmlElement";
import { lastColumn, lastRow } from "../limits";
import { unescapeXstring } from "../xml";
import { FormulaCollector } from "./formulaCollector";
import { TextCollector } from "./readSharedStrings";
import { serialOfMoment } from "./serialOfMoment";
import { isTrue } from "./readWorkbookPart";

/** What the sheets of one workbook share. */
export interface SharedParts {
  readonly strings: readonly string[];
  /** Styles that show dates counted from 1904; empty where the workbook counts from 1900. */
  readonly dates1904: readonly boolean[];
  /** Whether formulas are to be read as well. */
  readonly formulas: boolean;
}

export interface SheetRead {
  readonly rows: CellValue[][];
  /** Empty where formulas are not to be read. */
  readonly formulas: (string | null)[][];
  readonly isProtected: boolean;
}

/** Days from the start of the 1900 date system to that of the 1904 one. */
const offset1904 = 1462;

/** Cells, empty ones included, that one sheet may spread over; a lone cell far out must not fill the memory. */
const mostCells = 20_000_000;

/** Where the reader stands: the cell, or with column -1 the row, that an element belongs to. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** @param beside reads on the same way what else the part holds, told each piece after the cells. */
export function readSheet(
  source: Package,
  path: string,
  shared: SharedParts,
  beside?: (place: CellPlace) => Required<XmlVisitor>,
): SheetRead {
  const reader = new SheetReader(path, shared);
  readXml(source, path, beside ? inTurn(reader, beside(reader)) : reader);
  const { rows, isProtected } = reader;
  return { rows, formulas: reader.formulas?.rows ?? [], isProtected };
}

/** Two visitors as one. */
export function inTurn(
  one: Required<XmlVisitor>,
  other: Required<XmlVisitor>,
): Required<XmlVisitor> {
  return {
    open(element) {
      one.open(element);
      other.open(element);
    },
    text(text) {
      one.text(text);
      other.text(text);
    },
    close(name) {
      one.close(name);
      other.close(name);
    },
  };
}

class SheetReader {
  readonly rows: CellValue[][] = [];
  readonly formulas: FormulaCollector | null;
  isProtected = false;
  row = -1;
  column = -1;
  private type = "n";
  private style = 0;
  private value = "";
  private inValue = false;
  private inInline = false;
  private cells = 0;
  private readonly inline = new TextCollector();

  constructor(
    private readonly part: string,
    private readonly shared: SharedParts,
  ) {
    this.formulas = shared.formulas ? new FormulaCollector(this.spend) : null;
  }

  open(element: XmlElement): void {
    const { name } = element;
    if (name === "c") this.openCell(element);
    else if (name === "v") this.inValue = true;
    else if (name === "f") this.formulas?.open(element);
    else if (name === "sheetProtection") this.isProtected = isTrue(element.attribute("sheet"));
    else if (name === "row") this.openRow(element);
    else if (name === "is") this.openInline();
    else if (this.inInline) this.inline.open(name);
  }

  close(name: string): void {
    if (name === "c") this.closeCell();
    else if (name === "v") this.inValue = false;
    else if (name === "f") this.formulas?.close(this.row, this.column);
    else if (name === "is") this.inInline = false;
    else if (this.inInline) this.inline.close(name);
  }

  text(text: string): void {
    if (this.inValue) this.value += text;
    else if (this.inInline) this.inline.add(text);
    else this.formulas?.text(text);
  }

  /** Rows and cells without an address follow the one before. */
  private openRow(element: XmlElement): void {
    const number = element.attribute("r");
    this.row = number === undefined ? this.row + 1 : Number(number) - 1;
    this.column = -1;
    if (!(this.row >= 0 && this.row <= lastRow)) throw this.damaged();
  }

  private openCell(element: XmlElement): void {
    const address = element.attribute("r");
    const place = address === undefined ? null : parseArea(address);
    this.column = place?.left ?? this.column + 1;
    if (place) this.row = place.top;
    const inside = this.row >= 0 && this.row <= lastRow && this.column <= lastColumn;
    if (!inside || (address !== undefined && !place)) throw this.damaged();
    this.type = element.attribute("t") ?? "n";
    this.style = Number(element.attribute("s") ?? "0");
    this.value = "";
    this.inline.begin();
  }

  private openInline(): void {
    this.inInline = true;
  }

  private closeCell(): void {
    const value = this.cellValue();
    if (value === null) return;
    while (this.rows.length <= this.row) this.rows.push([]);
    const row = this.rows[this.row] ?? [];
    this.spend(Math.max(0, this.column + 1 - row.length));
    while (row.length < this.column) row.push(null);
    row[this.column] = value;
  }

  private readonly spend = (cells: number): void => {
    this.cells += cells;
    if (this.cells > mostCells) throw new Failure("workbook-too-large", { part: this.part });
  };

  private cellValue(): CellValue {
    if (this.type === "inlineStr") return this.inline.end();
    if (this.value === "") return this.type === "str" ? "" : null;
    switch (this.type) {
      case "s":
        return this.sharedText();
      case "str":
        return unescapeXstring(this.value);
      case "b":
        return isTrue(this.value);
      case "e":
        return this.value;
      case "d":
        return serialOfMoment(this.value) ?? this.value;
      default:
        return this.number();
    }
  }

  private sharedText(): string {
    const text = this.shared.strings[Number(this.value)];
    if (text === undefined) throw this.damaged();
    return text;
  }

  private number(): number {
    const number = Number(this.value);
    if (!Number.isFinite(number)) throw this.damaged();
    return this.shared.dates1904[this.style] === true ? number + offset1904 : number;
  }

  private damaged(): Failure {
    return new Failure("workbook-damaged", { part: this.part });
  }
}
