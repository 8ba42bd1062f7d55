/** Conditional formats by formula as Univer's rules, the highest priority first. */

import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import {
  CFRuleType,
  CFSubRuleType,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import type { ConditionalFormat, Sheet } from "../../host/model/sheet";
import { toRange } from "./sheetData";

export function conditionalRules({ conditionalFormats }: Sheet): IConditionFormattingRule[] {
  return conditionalFormats.map((format) => ({
    cfId: format.id,
    ranges: [toRange(format.area)],
    stopIfTrue: format.stopIfTrue,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: format.formula,
      style: styleOf(format),
    },
  }));
}

function styleOf({ fill, fontColor, bold, italic }: ConditionalFormat): IStyleBase {
  return {
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
    ...(fontColor === undefined ? {} : { cl: { rgb: fontColor } }),
    ...(bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(italic ? { it: BooleanNumber.TRUE } : {}),
  };
}
