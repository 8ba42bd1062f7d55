/**
 * What data validation says to an entry typed by hand. It judges rules whose bounds are plain
 * numbers and lists that are words or a range; what only a formula engine could judge passes.
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
  return meets(workbook, sheet, kind, rule as Rule, value);
}

function stops({ errorAlert }: Validation): boolean {
  if (errorAlert === null) return true;
  return errorAlert["showAlert"] !== false && (errorAlert["style"] ?? "Stop") === "Stop";
}

function meets(workbook: Workbook, sheet: Sheet, kind: string, rule: Rule, value: Scalar): boolean {
  if (kind === "list") {
    const words = listed(workbook, sheet, rule["source"]);
    return words === null || words.includes(String(value));
  }
  if (kind === "textLength") return compare(String(value).length, rule);
  if (kind === "custom") return true;
  if (typeof value !== "number") return false;
  return compare(value, rule) && (kind !== "wholeNumber" || Number.isInteger(value));
}

/** Words of a list, or null where its source is more than a range or a name of one. */
function listed(workbook: Workbook, own: Sheet, source: unknown): readonly string[] | null {
  if (typeof source !== "string") return null;
  if (!source.startsWith("=")) return source.split(",").map((word) => word.trim());
  const reference = workbook.names.get(source.slice(1)) ?? source;
  const [, name, address = ""] = /^=(?:'?([^'!]+)'?!)?([^!]+)$/.exec(reference) ?? [];
  const area = readAddress(address);
  const sheet = name === undefined ? own : workbook.find(name);
  if (!area || !sheet) return null;
  const words: string[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      words.push(String(sheet.cells.get(row, column).value));
    }
  }
  return words;
}

function compare(value: number, rule: Rule): boolean {
  const one = bound(rule["formula1"]);
  const two = bound(rule["formula2"]);
  if (one === null) return true;
  switch (rule["operator"]) {
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

function bound(formula: unknown): number | null {
  if (typeof formula === "number") return formula;
  if (typeof formula !== "string" || formula === "") return null;
  const number = Number(formula.replace(/^=/, ""));
  return Number.isNaN(number) ? null : number;
}
