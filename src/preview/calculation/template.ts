/** Formulas that are the same but for their row, read once. */

import { compile, single, type Run } from "./compile";
import { visit, type CellsNode, type Expression } from "./expression";
import { parseFormula } from "./parse";
import type { Reader } from "./reader";
import { rowMark, UnreadableFormula } from "./tokens";
import { FormulaError, type Result, type Value } from "./values";

export interface Template {
  readonly sheet: string;
  /** The cells it reads itself; those behind names are not among them. */
  readonly reads: readonly CellsNode[];
  readonly names: readonly string[];
  /** Functions whose result changes by itself. */
  readonly volatile: boolean;
  run(row: number): Value;
  /** The same, but a range is answered as one. */
  runWhole(row: number): Result;
}

/** Reads formulas, and each kind of them once. */
export class Templates {
  /** By sheet and text; null where a text holds for its own row only. */
  #known = new Map<string, Template | null>();
  #ownRow: { row: number; pattern: RegExp } | null = null;

  constructor(private readonly reader: Reader) {}

  /** The template of a formula that stands in `row` of `sheet`; unreadable ones yield #NAME?. */
  of(formula: string, sheet: string, row: number): Template {
    const marked = formula.replace(this.#patternOf(row), `$1${rowMark}`);
    return this.#read(marked, sheet) ?? this.#read(formula, sheet) ?? unreadable(sheet);
  }

  #read(text: string, sheet: string): Template | null {
    const key = `${sheet}|${text}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const expression = tryParse(text);
    const template = expression && templateOf(expression, sheet, this.reader);
    this.#known.set(key, template);
    return template;
  }

  /** Forgets what was read: sheets were renamed, added or deleted. */
  clear(): void {
    this.#known.clear();
  }

  #patternOf(row: number): RegExp {
    if (this.#ownRow?.row !== row) {
      const source = `(\\$?[A-Z]{1,3})${row + 1}(?![\\d(!A-Za-z_.])`;
      this.#ownRow = { row, pattern: new RegExp(source, "g") };
    }
    return this.#ownRow.pattern;
  }
}

function templateOf(expression: Expression, sheet: string, reader: Reader): Template {
  const reads: CellsNode[] = [];
  const names: string[] = [];
  let volatile = false;
  visit(expression, (node) => {
    if (node.kind === "cells") reads.push(node);
    if (node.kind === "name") names.push(node.name);
    if (node.kind === "call") volatile ||= node.name === "TODAY" || node.name === "NOW";
  });
  const run: Run = compile(expression, { reader, sheet, arrays: false });
  return { sheet, reads, names, volatile, runWhole: run, run: (row) => single(run(row), row) };
}

function unreadable(sheet: string): Template {
  const run = () => FormulaError.unknownName;
  return { sheet, reads: [], names: [], volatile: false, run, runWhole: run };
}

function tryParse(formula: string): Expression | null {
  try {
    return parseFormula(formula);
  } catch (error) {
    if (error instanceof UnreadableFormula) return null;
    throw error;
  }
}
