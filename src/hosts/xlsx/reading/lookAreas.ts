/**
 * Puts the looks of single cells together into few areas: runs of a row, carried down as long as
 * the rows below have the same. Areas never overlap, for a plan cannot take a look away again.
 */

import type { FormatPlan } from "../../../core/plan/plan";
import { lastColumn, lastRow } from "../limits";
import type { CellLook } from "./readStyles";
import type { LookRun, RowLook } from "./rowLooks";

export interface LookAreas {
  readonly formats: FormatPlan[];
  /** False where cells look in ways that a plan cannot say. */
  readonly whole: boolean;
}

/** @param columns looks of whole columns, left to right. */
export function findLookAreas(
  rows: ReadonlyMap<number, RowLook>,
  columns: readonly LookRun[],
  looks: readonly CellLook[],
): LookAreas {
  const alike = joinAlike(looks);
  const sweep = new Sweep(alike);
  const base = alike.resolve(fillGaps(columns, [{ left: 0, right: lastColumn, look: 0 }]));
  let next = 0;
  for (const row of [...rows.keys()].sort((one, other) => one - other)) {
    const { look, runs } = rows.get(row) ?? { look: null, runs: [] };
    if (row > next) sweep.lay(next, base);
    const under = look === null ? base : alike.resolve([{ left: 0, right: lastColumn, look }]);
    sweep.lay(row, alike.join(fillGaps(alike.resolve(ordered(runs)), under)));
    next = row + 1;
  }
  if (next <= lastRow) sweep.lay(next, base);
  sweep.end(lastRow + 1);
  return { formats: sweep.formats, whole: sweep.whole };
}

/** Looks of equal style under one number; 0 is that of a cell that nothing sets. */
interface Alike {
  readonly looks: readonly CellLook[];
  /** Runs by those numbers. */
  resolve(runs: readonly LookRun[]): LookRun[];
  /** Neighbours of the same number become one. */
  join(runs: readonly LookRun[]): LookRun[];
}

function joinAlike(all: readonly CellLook[]): Alike {
  const looks: CellLook[] = [{ style: {}, whole: true }];
  const known = new Map([[JSON.stringify(looks[0]), 0]]);
  const numbers = all.map((look) => {
    const key = JSON.stringify(look);
    const number = known.get(key) ?? looks.push(look) - 1;
    known.set(key, number);
    return number;
  });
  const join = (runs: readonly LookRun[]): LookRun[] => {
    const joined: LookRun[] = [];
    for (const run of runs) {
      const last = joined.at(-1);
      if (last?.look === run.look && last.right + 1 === run.left) last.right = run.right;
      else joined.push({ ...run });
    }
    return joined;
  };
  return {
    looks,
    join,
    resolve: (runs) => join(runs.map((run) => ({ ...run, look: numbers[run.look] ?? 0 }))),
  };
}

/** Cells come from left to right; a file that lists them otherwise is put in order. */
function ordered(runs: readonly LookRun[]): LookRun[] {
  const sorted = [...runs].sort((one, other) => one.left - other.left);
  return sorted.filter(({ left }, place) => left > (sorted[place - 1]?.right ?? -1));
}

/** `over` with what it leaves free taken from `under`, which leaves nothing free. */
function fillGaps(over: readonly LookRun[], under: readonly LookRun[]): LookRun[] {
  const filled: LookRun[] = [];
  let next = 0;
  let place = 0;
  const fill = (end: number) => {
    while (next <= end) {
      const run = under[place];
      if (!run) return;
      const right = Math.min(run.right, end);
      if (run.right >= next) filled.push({ left: next, right, look: run.look });
      next = Math.max(next, right + 1);
      if (run.right <= end) place += 1;
    }
  };
  for (const run of over) {
    fill(run.left - 1);
    filled.push(run);
    next = run.right + 1;
    while ((under[place]?.right ?? Infinity) < next) place += 1;
  }
  fill(lastColumn);
  return filled;
}

/** Goes down the rows, with the areas that are still growing. */
class Sweep {
  readonly formats: FormatPlan[] = [];
  whole = true;
  private growing = new Map<string, { readonly top: number; readonly run: LookRun }>();

  constructor(private readonly alike: Alike) {}

  /** From row `top` on, until something else is laid, the cells look as `runs` say. */
  lay(top: number, runs: readonly LookRun[]): void {
    const growing = new Map<string, { readonly top: number; readonly run: LookRun }>();
    for (const run of runs) {
      if (run.look === 0) continue;
      const key = `${run.left} ${run.right} ${run.look}`;
      growing.set(key, this.growing.get(key) ?? { top, run });
      this.growing.delete(key);
    }
    this.end(top);
    this.growing = growing;
  }

  /** Ends what grows above row `bottom`. */
  end(bottom: number): void {
    for (const { top, run } of this.growing.values()) {
      const look = this.alike.looks[run.look];
      if (!look) continue;
      if (!look.whole) this.whole = false;
      if (Object.keys(look.style).length === 0) continue;
      const area = { top, left: run.left, bottom: bottom - 1, right: run.right };
      this.formats.push({ area, style: look.style });
    }
  }
}
