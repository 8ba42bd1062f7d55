/** Reads a formula's text into a tree, with Excel's order of operators. */

import { columnIndex } from "../../core/plan/address";
import { lastColumn, lastRow } from "../host/model/area";
import { ownRow, type CellsNode, type Expression } from "./expression";
import { readTokens, rowMark, UnreadableFormula, type Token } from "./tokens";
import { FormulaError } from "./values";

/** Signs that bind two operands, from loose to tight. */
const levels: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

/**
 * The tree of a formula with its leading `=`.
 *
 * @throws UnreadableFormula
 */
export function parseFormula(formula: string): Expression {
  const parser = new Parser(readTokens(formula.replace(/^=/, "")), formula);
  return parser.whole();
}

class Parser {
  #at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly formula: string,
  ) {}

  whole(): Expression {
    const expression = this.#binary(0);
    if (this.#at < this.tokens.length) throw new UnreadableFormula(this.formula);
    return expression;
  }

  #binary(level: number): Expression {
    const signs = levels[level];
    if (!signs) return this.#prefix();
    let left = this.#binary(level + 1);
    for (let operator = this.#oneOf(signs); operator !== null; operator = this.#oneOf(signs)) {
      left = { kind: "binary", operator, left, right: this.#binary(level + 1) };
    }
    return left;
  }

  #prefix(): Expression {
    const sign = this.#oneOf(["-", "+"]);
    if (sign === "-") return { kind: "negative", of: this.#prefix() };
    return sign === "+" ? this.#prefix() : this.#postfix();
  }

  #postfix(): Expression {
    let expression = this.#span();
    while (this.#oneOf(["%"]) !== null) expression = { kind: "percent", of: expression };
    return expression;
  }

  #span(): Expression {
    const from = this.#primary();
    return this.#oneOf([":"]) === null ? from : { kind: "span", from, to: this.#primary() };
  }

  #primary(): Expression {
    const token = this.#take();
    if (token.kind === "number") return { kind: "constant", value: token.value };
    if (token.kind === "text") return { kind: "text", text: token.text };
    if (token.kind === "error") {
      const error = FormulaError.all.get(token.code) ?? FormulaError.unknownName;
      return { kind: "constant", value: error };
    }
    if (token.kind === "sheet") return this.#onSheet(token.name);
    if (token.kind === "word") return this.#word(token.text);
    if (token.sign !== "(") throw new UnreadableFormula(this.formula);
    const inner = this.#binary(0);
    this.#expect(")");
    return inner;
  }

  /** `#REF!` is what is left behind the name of a sheet whose cells are gone. */
  #onSheet(sheet: string): Expression {
    const token = this.#take();
    if (token.kind === "error") return { kind: "constant", value: FormulaError.lostReference };
    const cells = token.kind === "word" ? this.#cells(token.text, sheet) : null;
    if (!cells) throw new UnreadableFormula(this.formula);
    return cells;
  }

  #word(text: string): Expression {
    if (this.#oneOf(["("]) !== null) return this.#call(text);
    const cells = this.#cells(text, null);
    if (cells) return cells;
    if (/^(TRUE|FALSE)$/i.test(text)) return { kind: "constant", value: /^TRUE$/i.test(text) };
    if (text.includes(rowMark) || /^\d/.test(text)) throw new UnreadableFormula(this.formula);
    return { kind: "name", name: text };
  }

  #call(name: string): Expression {
    const args: Expression[] = [];
    if (this.#oneOf([")"]) !== null) return { kind: "call", name: name.toUpperCase(), args };
    do args.push(this.#argument());
    while (this.#oneOf([","]) !== null);
    this.#expect(")");
    return { kind: "call", name: name.toUpperCase(), args };
  }

  /** An argument left out is an empty one. */
  #argument(): Expression {
    const next = this.tokens[this.#at];
    const missing = next?.kind === "sign" && (next.sign === "," || next.sign === ")");
    return missing ? { kind: "constant", value: null } : this.#binary(0);
  }

  #cells(text: string, sheet: string | null): CellsNode | null {
    const first = readEnd(text);
    if (!first) return null;
    const next = this.tokens[this.#at];
    const behind = this.tokens[this.#at + 1];
    const ranged = next?.kind === "sign" && next.sign === ":" && behind?.kind === "word";
    const last = ranged ? readEnd(behind.text) : null;
    if (last) this.#at += 2;
    else if (first.row === null || first.column === null) return null;
    return between(first, last ?? first, sheet);
  }

  #oneOf(signs: readonly string[]): string | null {
    const token = this.tokens[this.#at];
    if (token?.kind !== "sign" || !signs.includes(token.sign)) return null;
    this.#at += 1;
    return token.sign;
  }

  #expect(sign: string): void {
    if (this.#oneOf([sign]) === null) throw new UnreadableFormula(this.formula);
  }

  #take(): Token {
    const token = this.tokens[this.#at];
    if (!token) throw new UnreadableFormula(this.formula);
    this.#at += 1;
    return token;
  }
}

/** An end of a range; whole columns have no row, whole rows no column. */
interface End {
  readonly row: number | null;
  readonly column: number | null;
}

function readEnd(text: string): End | null {
  const match = /^\$?([A-Z]{1,3})?\$?(\d+|\ue000)?$/i.exec(text);
  const [, letters, row] = match ?? [];
  if (letters === undefined && row === undefined) return null;
  return {
    row: row === undefined ? null : row === rowMark ? ownRow : Number(row) - 1,
    column: letters === undefined ? null : columnIndex(letters.toUpperCase()),
  };
}

function between(first: End, last: End, sheet: string | null): CellsNode {
  const [left, right] = ordered(first.column ?? 0, last.column ?? lastColumn);
  const [from, to] = [first.row ?? 0, last.row ?? lastRow];
  const [top, bottom] = from === ownRow || to === ownRow ? [from, to] : ordered(from, to);
  return { kind: "cells", sheet, top, left, bottom, right };
}

const ordered = (one: number, other: number): [number, number] =>
  one <= other ? [one, other] : [other, one];
