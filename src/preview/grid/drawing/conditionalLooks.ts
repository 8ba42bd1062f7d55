/** What conditional formats make of the cells that are on the screen. */

import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import type { Calculation } from "../../calculation/calculation";
import { RelativeFormula } from "../../calculation/relativeFormula";
import { toBoolean } from "../../calculation/values";
import { holds } from "../../host/model/area";
import type { ConditionalFormat, Sheet } from "../../host/model/sheet";
import type { Workbook } from "../../host/model/workbook";

interface Rule {
  readonly format: ConditionalFormat;
  readonly formula: RelativeFormula;
  readonly style: IStyleBase;
  /** Answers so far, by row, and by column where columns differ. */
  readonly known: Map<number, boolean>;
}

const columns = 16_384;

export class ConditionalLooks {
  /** Rules of each sheet, the highest priority first. */
  #rules = new Map<string, readonly Rule[]>();

  constructor(
    private readonly workbook: Workbook,
    private readonly calculation: Calculation,
  ) {}

  /** Formulas yielded something new: every answer has to be asked for again. */
  forgetAnswers(): void {
    for (const rules of this.#rules.values()) for (const { known } of rules) known.clear();
  }

  /** The rules themselves may have changed. */
  forgetRules(): void {
    this.#rules.clear();
  }

  /** Null where no format applies. */
  at(sheetId: string, row: number, column: number): IStyleBase | null {
    let style: IStyleBase | null = null as IStyleBase | null;
    for (const rule of this.#rulesOf(sheetId)) {
      if (!holds(rule.format.area, row, column) || !applies(rule, row, column)) continue;
      style = style ? { ...rule.style, ...style } : rule.style;
      if (rule.format.stopIfTrue) break;
    }
    return style;
  }

  #rulesOf(sheetId: string): readonly Rule[] {
    const known = this.#rules.get(sheetId);
    if (known) return known;
    const sheet = this.workbook.find(sheetId);
    const rules = sheet ? sheet.conditionalFormats.map((format) => this.#read(sheet, format)) : [];
    this.#rules.set(sheetId, rules);
    return rules;
  }

  #read(sheet: Sheet, format: ConditionalFormat): Rule {
    const { templates } = this.calculation;
    const formula = new RelativeFormula(templates, sheet.id, format.area, format.formula);
    return { format, formula, style: styleOf(format), known: new Map() };
  }
}

function applies({ formula, known }: Rule, row: number, column: number): boolean {
  const key = formula.sameInAllColumns ? row : row * columns + column;
  const answer = known.get(key) ?? toBoolean(formula.valueAt(row, column)) === true;
  known.set(key, answer);
  return answer;
}

function styleOf({ fill, fontColor, bold, italic }: ConditionalFormat): IStyleBase {
  return {
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
    ...(fontColor === undefined ? {} : { cl: { rgb: fontColor } }),
    ...(bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(italic ? { it: BooleanNumber.TRUE } : {}),
  };
}
