/** Finds every number with a unit in a folded text, target or not. */

import { readNumber } from "../../calendar/chineseNumber";
import type { Stretch } from "../milestones/outline";
import { classOfUnit, magnitudePattern, unitPattern, type UnitClass } from "./units";

/** A number with its unit and what qualifies it: 5400余万元, 100家以上, 3—5个. */
export interface Figure extends Stretch {
  readonly value: number;
  /** Folded, magnitude included: 万元. */
  readonly unit: string;
  /** Where the unit stands. */
  readonly unitPlace: Stretch;
  readonly unitClass: UnitClass;
  /** 以上, 及以上, 以内, 左右 … or empty. */
  readonly suffix: string;
  /** 5400余万元, 200多家. */
  readonly approximate: boolean;
  /** 3—5个: `value` is the lower end. */
  readonly range: boolean;
  /** Printed as 两, 十二 rather than in digits. */
  readonly inWords: boolean;
}

const number =
  "\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,6})?|\\d{1,12}(?:\\.\\d{1,6})?|[一二两三四五六七八九十百]{1,5}";
const standsAlone = "(?:万|亿)(?=[，。；、）]|以上|左右|$)";
const figurePattern = new RegExp(
  `(?=[\\d一二两三四五六七八九十百])(?<![A-Za-z\\d.第+])(${number})((?:${unitPattern})?(?:-{1,2}|至|到)(?:${number}))?(余|多|来)?` +
    `(${magnitudePattern}?(?:${unitPattern})|${standsAlone})(余|多)?((?:及)?以上|(?:及)?以下|以内|之内|左右|上下|内(?=[，。；、）]|$))?`,
  "g",
);

/** Figures in reading order; they never overlap. */
export function findFigures(text: string): Figure[] {
  const figures: Figure[] = [];
  for (const match of text.matchAll(figurePattern)) {
    const [whole, digits = "", upTo = "", more, unit = "", moreAfter, suffix = ""] = match;
    const value = readNumber(digits);
    if (value === null) continue;
    const unitStart = match.index + digits.length + upTo.length + (more?.length ?? 0);
    figures.push({
      start: match.index,
      end: match.index + whole.length,
      value,
      unit,
      unitPlace: { start: unitStart, end: unitStart + unit.length },
      unitClass: classOfUnit(unit),
      suffix,
      approximate: more !== undefined || moreAfter !== undefined,
      range: upTo !== "",
      inWords: !/^\d/.test(digits),
    });
  }
  return figures;
}
