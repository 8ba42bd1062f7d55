/**
 * Reckons the formulas of a workbook: those that what changed can reach, a slice of time after the
 * other, so that nobody waits. Results stand in the model as the values of their cells.
 */

import type { Area } from "../../core/plan/plan";
import type { Scalar } from "../host/model/cells";
import type { Sheet } from "../host/model/sheet";
import type { Calculator, Workbook } from "../host/model/workbook";
import { Column } from "./columns";
import { Dependents } from "./dependents";
import type { Expression } from "./expression";
import { parseFormula } from "./parse";
import { valuesOf, type Reader } from "./reader";
import { RelativeFormula } from "./relativeFormula";
import { Templates, type Template } from "./template";
import { UnreadableFormula } from "./tokens";
import { fromScalar, isGrid, toScalar, type Value } from "./values";

/** A cell whose result changed. */
export interface Recalculated {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

interface SheetState {
  readonly sheet: Sheet;
  readonly formulas: Map<number, Template>;
  readonly columns: Map<number, Column>;
  readonly dirty: Set<number>;
  /** Being reckoned now: a formula that comes back to itself meets its old value. */
  readonly running: Set<number>;
  /** How often each was reckoned in this round. */
  readonly rounds: Map<number, number>;
  rows: number;
}

interface Place {
  readonly state: SheetState;
  readonly row: number;
  readonly column: number;
}

/** A formula needs another one first, and the chain is too long to follow at once. */
class Postponed extends Error {
  constructor(readonly place: Place) {
    super();
  }
}

const span = 16_384;
const deepest = 150;
const longestChain = 100_000;

/** How often a formula is reckoned again within one round: more often only where it reads itself. */
const mostRounds = 50;

export class Calculation implements Calculator, Reader {
  readonly templates = new Templates(this);
  #states = new Map<string, SheetState>();
  #dependents = new Dependents(this);
  #names = new Map<string, Expression | null>();
  /** Formulas of single cells first, then those of ranges. */
  #queues: { near: Place[]; far: Place[] } = { near: [], far: [] };
  #depth = 0;
  #results: Recalculated[] = [];

  constructor(
    private readonly workbook: Workbook,
    readonly now: () => number,
  ) {}

  /** Reads every formula anew, after sheets, names or rows came or went. */
  recalculate(): void {
    this.templates.clear();
    this.#states.clear();
    this.#names.clear();
    this.#dependents = new Dependents(this);
    this.#queues = { near: [], far: [] };
    for (const sheet of this.workbook.sheets) this.#states.set(sheet.id, newState(sheet));
    for (const state of this.#states.values()) this.#scan(state);
  }

  /** Cells were written: what they hold now is read, and who reads them is marked. */
  edited(sheetId: string, area: Area): void {
    const state = this.#states.get(sheetId);
    if (!state) return;
    const bottom = Math.min(area.bottom, Math.max(state.rows, area.top + 10_000));
    for (let row = area.top; row <= bottom; row += 1) {
      for (let column = area.left; column <= Math.min(area.right, span - 1); column += 1) {
        this.#enter({ state, row, column });
        this.#changed({ state, row, column });
      }
    }
    this.#dependents.markVolatile(this.#mark);
  }

  get isPending(): boolean {
    return this.#queues.near.length > 0 || this.#queues.far.length > 0;
  }

  /** Reckons until nothing is left or `isTimeUp` says so; it is asked after every formula. */
  step(isTimeUp: () => boolean): void {
    for (let place = this.#next(); place; place = this.#next()) {
      this.#settle(place);
      if (isTimeUp()) return;
    }
    for (const { rounds } of this.#states.values()) rounds.clear();
  }

  /** What changed since this was last asked. */
  takeResults(): Recalculated[] {
    const results = this.#results;
    this.#results = [];
    return results;
  }

  /** What a formula of a rule yields for an entry that does not stand in its cell yet. */
  evaluate(
    sheet: Sheet,
    formula: string,
    area: Area,
    { row, column }: { readonly row: number; readonly column: number },
    entry: Scalar,
  ): Scalar {
    const state = this.#states.get(sheet.id);
    const held = sheet.cells.get(row, column);
    sheet.cells.set(row, column, { value: entry });
    state?.columns.delete(column);
    const relative = new RelativeFormula(this.templates, sheet.id, area, formula);
    const result = toScalar(relative.valueAt(row, column));
    sheet.cells.set(row, column, held);
    state?.columns.delete(column);
    return result;
  }

  listTexts(sheet: Sheet, formula: string): readonly string[] | null {
    const result = this.templates.of(formula, sheet.id, 0).runWhole(0);
    if (!isGrid(result)) return null;
    return [...valuesOf(result)].map((value) => String(value === null ? "" : toScalar(value)));
  }

  findSheet(name: string): string | null {
    return this.workbook.find(name)?.id ?? null;
  }

  nameOf(name: string): Expression | null {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    const formula = this.workbook.names.get(name);
    const expression = formula === undefined ? null : readName(formula);
    this.#names.set(name, expression);
    return expression;
  }

  value(sheetId: string, row: number, column: number): Value {
    const state = this.#states.get(sheetId);
    if (!state) return null;
    if (state.dirty.has(row * span + column)) this.#pull({ state, row, column });
    return fromScalar(state.sheet.cells.get(row, column).value);
  }

  column(sheetId: string, column: number): Column {
    const state = this.#states.get(sheetId);
    if (!state) return new Column([]);
    const known = state.columns.get(column);
    if (known) return known;
    const values: Value[] = [];
    for (let row = 0; row < state.rows; row += 1) values.push(this.value(sheetId, row, column));
    const read = new Column(values);
    state.columns.set(column, read);
    return read;
  }

  rowCount(sheetId: string): number {
    return this.#states.get(sheetId)?.rows ?? 0;
  }

  #scan(state: SheetState): void {
    for (const { row, column, cell } of state.sheet.cells.entries()) {
      state.rows = Math.max(state.rows, row + 1);
      if (cell.formula !== undefined) this.#enter({ state, row, column });
    }
  }

  /** Notes the formula of a cell, or that it has none any more. */
  #enter(place: Place): void {
    const { state, row, column } = place;
    const key = row * span + column;
    const { formula } = state.sheet.cells.get(row, column);
    const before = state.formulas.get(key);
    const template =
      formula === undefined ? undefined : this.templates.of(formula, state.sheet.id, row);
    state.rows = Math.max(state.rows, row + 1);
    if (before !== template) {
      if (before) this.#dependents.remove(before, row, column);
      if (template) this.#dependents.add(template, row, column);
    }
    if (!template) {
      state.formulas.delete(key);
      state.dirty.delete(key);
      return;
    }
    state.formulas.set(key, template);
    this.#mark(template, row, column);
  }

  #mark = (template: Template, row: number, column: number): void => {
    const state = this.#states.get(template.sheet);
    const key = row * span + column;
    if (!state || state.dirty.has(key)) return;
    state.dirty.add(key);
    const { near, far } = this.#queues;
    (this.#dependents.isRanging(template) ? far : near).push({ state, row, column });
  };

  /** What was read of the cell is forgotten, and who reads it is marked. */
  #changed({ state, row, column }: Place): void {
    state.columns.delete(column);
    this.#dependents.markReaders(state.sheet.id, row, column, this.#mark);
  }

  /** Reckons a formula, and first those it waits for, however long the chain. */
  #settle(place: Place): void {
    const waiting = [place];
    for (let top = waiting.at(-1); top; top = waiting.at(-1)) {
      try {
        this.#depth = 0;
        this.#reckon(top);
        waiting.pop();
      } catch (error) {
        if (!(error instanceof Postponed)) throw error;
        // A chain that comes back to itself is a circle: it goes on with what stands there.
        if (waiting.length > longestChain) waiting.pop();
        else waiting.push(error.place);
      }
    }
  }

  #pull(place: Place): void {
    if (this.#depth >= deepest) throw new Postponed(place);
    this.#depth += 1;
    this.#reckon(place);
    this.#depth -= 1;
  }

  #reckon(place: Place): void {
    const { state, row, column } = place;
    const key = row * span + column;
    const template = state.formulas.get(key);
    if (!template || !state.dirty.has(key) || state.running.has(key)) return;
    state.running.add(key);
    try {
      const value = toScalar(template.run(row));
      state.dirty.delete(key);
      this.#dependents.settle(template);
      this.#store(place, value);
    } finally {
      state.running.delete(key);
    }
  }

  #store(place: Place, value: Scalar): void {
    const { state, row, column } = place;
    if (!state.sheet.cells.settle(row, column, value)) return;
    this.#results.push({ sheet: state.sheet, row, column });
    const key = row * span + column;
    const round = (state.rounds.get(key) ?? 0) + 1;
    state.rounds.set(key, round);
    if (round <= mostRounds) this.#changed(place);
    else state.columns.delete(column);
  }

  #next(): Place | undefined {
    return this.#queues.near.pop() ?? this.#queues.far.pop();
  }
}

function newState(sheet: Sheet): SheetState {
  return {
    sheet,
    formulas: new Map(),
    columns: new Map(),
    dirty: new Set(),
    running: new Set(),
    rounds: new Map(),
    rows: 0,
  };
}

function readName(formula: string): Expression | null {
  try {
    return parseFormula(formula);
  } catch (error) {
    if (error instanceof UnreadableFormula) return null;
    throw error;
  }
}
