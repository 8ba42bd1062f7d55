/** The two kinds of functions. */

import type { Reader } from "../reader";
import type { Result, Value } from "../values";

/** An argument is reckoned only when it is asked for, so that IF leaves one branch alone. */
export interface Argument {
  result(): Result;
  value(): Value;
}

/** Takes plain values, none of them an error; inside SUMPRODUCT it runs cell by cell. */
export interface ValueFunction {
  readonly kind: "values";
  readonly arrays?: false;
  readonly least: number;
  readonly most: number;
  readonly reckon: (values: readonly Value[]) => Value;
}

/** Takes its arguments as they are, ranges included. */
export interface RangeFunction {
  readonly kind: "ranges";
  /** Ranges in its arguments are reckoned with cell by cell. */
  readonly arrays?: boolean;
  readonly run: (args: readonly Argument[], reader: Reader, row: number) => Result;
}

export type SheetFunction = ValueFunction | RangeFunction;

export type Functions = Readonly<Record<string, SheetFunction>>;

export function ofValues(
  least: number,
  most: number,
  reckon: (values: readonly Value[]) => Value,
): ValueFunction {
  return { kind: "values", least, most, reckon };
}

export const ofRanges = (run: RangeFunction["run"]): RangeFunction => ({ kind: "ranges", run });
