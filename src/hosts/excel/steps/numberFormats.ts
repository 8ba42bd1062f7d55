/** The number format of each cell of a plan, and the steps that set them. */

import { areaAddress } from "../../../core/plan/address";
import type { SheetPlan } from "../../../core/plan/plan";
import { forEveryCell } from "./forEveryCell";
import { cost, type SheetStep } from "./step";

/** The number format that a cell of the sheet will have, by row and column. */
export type FormatAt = (row: number, column: number) => string;

export function numberFormatsOf({ formats }: SheetPlan): FormatAt {
  const known = formats
    .filter(({ style }) => style.numberFormat !== undefined)
    .map(({ area, style }) => ({ ...area, numberFormat: style.numberFormat ?? "General" }))
    .reverse();
  return (row, column) =>
    known.find(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right,
    )?.numberFormat ?? "General";
}

/** Before the contents: a cell formatted as text keeps text, and dates never show as numbers. */
export function numberFormatSteps({ formats }: SheetPlan): SheetStep[] {
  return formats.flatMap(({ area, style }) => {
    const { numberFormat } = style;
    if (numberFormat === undefined) return [];
    const address = areaAddress(area);
    return {
      bytes: cost(1, 1, address, numberFormat),
      apply: (sheet: Excel.Worksheet) => {
        sheet.getRange(address).untrack().numberFormat = forEveryCell(numberFormat);
      },
    };
  });
}
