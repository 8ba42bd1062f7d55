/** Every function the preview can reckon, by its English name. */

import type { Functions, SheetFunction } from "./call";
import { conditionalFunctions } from "./conditional";
import { dayFunctions } from "./days";
import { logicFunctions } from "./logic";
import { lookupFunctions } from "./lookup";
import { numberFunctions } from "./numbers";
import { textFunctions } from "./texts";

const functions: Functions = {
  ...logicFunctions,
  ...numberFunctions,
  ...textFunctions,
  ...dayFunctions,
  ...conditionalFunctions,
  ...lookupFunctions,
};

export function findFunction(name: string): SheetFunction | null {
  return Object.hasOwn(functions, name) ? (functions[name] ?? null) : null;
}
