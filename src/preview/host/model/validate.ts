/**
 * What data validation says to an entry typed by hand. Lists are words or a range; rules and bounds
 * by formula are left to the workbook's calculator, and pass where it has none.
 */

import { readAddress } from "./area";
import type { Scalar } from "./cells";
import type { Sheet, Validation } from "./sheet";
import type { Workbook } from "./workbook";

type Rule = Readonly<Record<string, unknown>>;

/** False where Excel would stop the entry. */
export function accepts(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  value: Scalar,
): boolean {
  const validation = sheet.validationAt(row, column);
  if (!validation || !stops(validation)) return true;
  if (value === "") return validation.ignoreBlanks;
  const [kind = "", rule = {}] = Object.entries(validation.rule)[0] ?? [];
  const parts = rule as Rule;
  if (kind === "list") {
    const words = listWords(workbook, sheet, parts["source"]);
    return words === null || words.includes(String(value));
  }
  const reckon: Reckon = (formula) =>
    workbook.calculator?.evaluate(sheet, formula, validation.area, { row, column }, value) ?? null;
  return meets(kind, parts, value, reckon);
}

/** What a formula of the rule yields; null where nothing can reckon it. */
type Reckon = (formula: string) => Scalar | null;

function stops({ errorAlert }: Validation): boolean {
  if (errorAlert === null) return true;
  return errorAlert["showAlert"] !== false && (errorAlert["style"] ?? "Stop") === "Stop";
}

function meets(kind: string, rule: Rule, value: Scalar, reckon: Reckon): boolean {
  if (kind === "custom") return holdsFormula(rule["formula"], reckon);
  const bounds = {
    one: bound(rule["formula1"], reckon),
    two: bound(rule["formula2"], reckon),
    operator: rule["operator"],
  };
  if (kind === "textLength") return compare(String(value).length, bounds);
  if (typeof value !== "number") return false;
  return compare(value, bounds) && (kind !== "wholeNumber" || Number.isInteger(value));
}

/** As in Excel a formula that yields an error or a text stops the entry. */
function holdsFormula(formula: unknown, reckon: Reckon): boolean {
  const answer = typeof formula === "string" ? reckon(formula) : null;
  return answer === null || answer === true || (typeof answer === "number" && answer !== 0);
}

/** Words of a list, or null where its source is more than a range and nothing reckons it. */
export function listWords(
  workbook: Workbook,
  own: Sheet,
  source: unknown,
): readonly string[] | null {
  if (typeof source !== "string") return null;
  if (!source.startsWith("=")) return source.split(",").map((word) => word.trim());
  const reference = workbook.names.get(source.slice(1)) ?? source;
  const [, name, address = ""] = /^=(?:'?([^'!]+)'?!)?([^!]+)$/.exec(reference) ?? [];
  const area = readAddress(address);
  const sheet = name === undefined ? own : workbook.find(name);
  if (!area || !sheet) return workbook.calculator?.listTexts(own, source) ?? null;
  const words: string[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      words.push(String(sheet.cells.get(row, column).value));
    }
  }
  return words;
}

interface Bounds {
  readonly one: number | null;
  readonly two: number | null;
  readonly operator: unknown;
}

function compare(value: number, { one, two, operator }: Bounds): boolean {
  if (one === null) return true;
  switch (operator) {
    case "Between":
      return value >= one && (two === null || value <= two);
    case "NotBetween":
      return value < one || (two !== null && value > two);
    case "EqualTo":
      return value === one;
    case "NotEqualTo":
      return value !== one;
    case "GreaterThan":
      return value > one;
    case "LessThan":
      return value < one;
    case "GreaterThanOrEqualTo":
      return value >= one;
    case "LessThanOrEqualTo":
      return value <= one;
    default:
      return true;
  }
}

function bound(formula: unknown, reckon: Reckon): number | null {
  if (typeof formula === "number") return formula;
  if (typeof formula !== "string" || formula === "") return null;
  const number = Number(formula.replace(/^=/, ""));
  if (!Number.isNaN(number)) return number;
  const reckoned = reckon(formula);
  return typeof reckoned === "number" ? reckoned : null;
}
