/** IF and what else decides or asks what kind a value is. */

import { FormulaError, isError, isGrid, toBoolean, toNumber, type Value } from "../values";
import { valuesOf } from "../reader";
import { ofRanges, ofValues, type Argument, type Functions } from "./call";

/** Truth values of all arguments; texts and empty cells of ranges do not count. */
function* truths(args: readonly Argument[]): IterableIterator<boolean | FormulaError> {
  for (const arg of args) {
    const result = arg.result();
    if (!isGrid(result)) yield toBoolean(result);
    else if (result.rows === 1 && result.columns === 1) yield* truth(result.at(0, 0));
    else for (const value of valuesOf(result)) yield* truth(value);
  }
}

function* truth(value: Value): IterableIterator<boolean | FormulaError> {
  if (typeof value !== "string" && value !== null) yield toBoolean(value);
}

const ofTruths = (ends: boolean) =>
  ofRanges((args) => {
    for (const value of truths(args)) {
      if (value instanceof FormulaError) return value;
      if (value === ends) return ends;
    }
    return !ends;
  });

const asks = (test: (value: Value) => boolean) => ofRanges(([arg]) => test(arg?.value() ?? null));

const fallback = (test: (value: Value) => boolean) =>
  ofRanges(([arg, other]) => {
    const value = arg?.value() ?? null;
    return test(value) ? (other?.value() ?? null) : value;
  });

export const logicFunctions: Functions = {
  IF: ofRanges(([test, yes, no]) => {
    const holds = toBoolean(test?.value() ?? null);
    if (isError(holds)) return holds;
    if (holds) return yes ? yes.result() : true;
    return no ? no.result() : false;
  }),
  IFERROR: fallback(isError),
  IFNA: fallback((value) => value === FormulaError.noValue),
  AND: ofTruths(false),
  OR: ofTruths(true),
  NOT: ofValues(1, 1, ([value = null]) => {
    const holds = toBoolean(value);
    return isError(holds) ? holds : !holds;
  }),
  TRUE: ofValues(0, 0, () => true),
  FALSE: ofValues(0, 0, () => false),
  ISNUMBER: asks((value) => typeof value === "number"),
  ISTEXT: asks((value) => typeof value === "string"),
  ISLOGICAL: asks((value) => typeof value === "boolean"),
  ISBLANK: asks((value) => value === null),
  ISERROR: asks(isError),
  ISNA: asks((value) => value === FormulaError.noValue),
  N: ofValues(1, 1, ([value = null]) => (typeof value === "string" ? 0 : toNumber(value))),
  NA: ofValues(0, 0, () => FormulaError.noValue),
};
