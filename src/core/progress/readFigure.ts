/** Reads the number that a unit meant where it typed text: １２０家, 约50%, 1,200, 一百二十, 1.2亿. */

import { readNumber } from "../calendar/chineseNumber";
import type { Goal } from "../ledger/duty";
import { splitUnit } from "./unitScale";

const figure =
  /^(?:大约|大概|约|近|超过|超|已累计|已|累计|共计|共|合计|完成|达到|达|为|:|：)*(-?\d+(?:,\d{3})*(?:\.\d+)?|百分之[〇零一二两三四五六七八九十百点]{1,7}|[〇零一二两三四五六七八九十百千]{1,9})(.{0,8}?)(?:左右|以上|上下|整|余|多)?$/s;

/**
 * The number in the goal's unit, or null where the text does not clearly give one: another unit,
 * a share where a count is asked for, several numbers, none.
 */
export function readFigure(text: string, goal: Goal): number | null {
  const match = figure.exec(
    text
      .normalize("NFKC")
      .replace(/\s+/g, "")
      .replace(/，(?=\d{3})/g, ","),
  );
  const [, digits = "", rawTail = ""] = match ?? [];
  if (!match) return null;
  const tail = rawTail.replace(/^[余多几]/, "");
  if (digits.startsWith("百分之")) return tail === "" ? readShare(digits.slice(3), goal) : null;
  const number = digits.startsWith("-") ? -Number(digits.slice(1)) : readNumber(digits);
  const factor = number === null ? null : factorOf(tail, goal.unit);
  return number === null || factor === null ? null : tidy(number * factor);
}

function readShare(numeral: string, goal: Goal): number | null {
  return isPercent(goal.unit) ? readNumber(numeral) : null;
}

/** What to multiply by to get from the unit typed to the goal's; null where they differ in kind. */
function factorOf(typed: string, asked: string): number | null {
  if (typed === "" || typed === asked) return 1;
  // 12家和3家, 10-20: more than one figure, so nobody can tell which was meant.
  if (/[\d和及与、至到~-]/.test(typed)) return null;
  if (isPercent(typed) || isPercent(asked)) return isPercent(typed) && isPercent(asked) ? 1 : null;
  const [from, to] = [splitUnit(typed), splitUnit(asked)];
  const sameBase =
    from.base === "" || from.base === to.base || (to.base !== "" && from.base.startsWith(to.base));
  return sameBase ? from.scale / to.scale : null;
}

function isPercent(unit: string): boolean {
  return unit === "%" || unit === "％" || unit === "个百分点";
}

/** Takes out what binary arithmetic adds: 0.30000000000000004. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
