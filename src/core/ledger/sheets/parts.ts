/** Small pieces that every sheet of the ledger is put together from. */

import { absoluteArea } from "../../plan/address";
import type {
  Area,
  ConditionalFormatPlan,
  FormatPlan,
  NamePlan,
  PrintPlan,
  StylePlan,
} from "../../plan/plan";
import { lightColors, type LightWord } from "./styles";

/** Rows `top` to `bottom` of columns `left` to `right`, zero-based, inclusive. */
export function area(top: number, left: number, bottom: number, right: number): Area {
  return { top, left, bottom, right };
}

export function format(where: Area, ...looks: readonly StylePlan[]): FormatPlan[] {
  return looks.map((style) => ({ area: where, style }));
}

/** `=工作台账!$A$4:$A$90` under a name. */
export function nameOver(name: string, sheet: string, where: Area): NamePlan {
  return { name, formula: `=${sheet}!${absoluteArea(where)}` };
}

/** Colours the light's own cell, by the word in it; `cell` is its first cell, e.g. `H5`. */
export function lightCellFormats(where: Area, cell: string): ConditionalFormatPlan[] {
  return lightWords().map((word) => ({
    area: where,
    formula: `=${cell}="${word}"`,
    style: {
      fill: lightColors[word].fill,
      font: { bold: true, color: lightColors[word].text },
    },
    stopIfTrue: true,
  }));
}

/** Tints whole rows that are red or yellow; `cell` has its column fixed, e.g. `$H5`. */
export function lightRowFormats(where: Area, cell: string): ConditionalFormatPlan[] {
  return lightWords().flatMap((word) => {
    const fill = lightColors[word].row;
    return fill === null ? [] : [{ area: where, formula: `=${cell}="${word}"`, style: { fill } }];
  });
}

function lightWords(): LightWord[] {
  return Object.keys(lightColors) as LightWord[];
}

/** Print set-up shared by the sheets; the footer tells sheet and page. */
export function printSetup(
  where: Area,
  setup: Pick<PrintPlan, "paper" | "orientation"> & Partial<PrintPlan>,
): PrintPlan {
  return {
    fitToWidth: 1,
    area: where,
    footer: "&L&A&C第 &P 页，共 &N 页&R打印日期 &D",
    margins: { top: 0.6, right: 0.4, bottom: 0.6, left: 0.4, header: 0.3, footer: 0.3 },
    centerHorizontally: true,
    ...setup,
  };
}
