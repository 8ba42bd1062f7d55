/**
 * Every distinct look that cells of the workbook have, as small numbers. Working with numbers, not
 * with style objects, is what makes a sheet of 340,000 cells cheap.
 */

import type { StylePlan } from "../../../core/plan/plan";
import { limits } from "../limits";

/** A resolved style's place in the table; 0 is the look of a cell that no format touches. */
export type Look = number;

/** Dates without a number format of their own would show as bare serials. */
const dateStyle: StylePlan = { numberFormat: "yyyy/m/d" };

export class LookTable {
  private readonly styles: StylePlan[] = [{}];
  private readonly known = new Map<string, Look>([[keyOf({}), 0]]);
  private readonly steps = new Map<StylePlan, Look[]>();

  /** The look that `look` becomes under `style`, field by field. */
  apply(look: Look, style: StylePlan): Look {
    let step = this.steps.get(style);
    if (!step) this.steps.set(style, (step = []));
    return (step[look] ??= this.intern(overlay(this.styleOf(look), style)));
  }

  /** `look`, with a date format where it has no number format yet. */
  forDate(look: Look): Look {
    return this.styleOf(look).numberFormat === undefined ? this.apply(look, dateStyle) : look;
  }

  /** The style of every look, in their order. */
  get all(): readonly StylePlan[] {
    return this.styles;
  }

  private styleOf(look: Look): StylePlan {
    return this.styles[look] ?? {};
  }

  private intern(style: StylePlan): Look {
    const key = keyOf(style);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const look = this.styles.push(style) - 1;
    if (look >= limits.looks) throw new Error(`more than ${limits.looks} looks in one workbook`);
    this.known.set(key, look);
    return look;
  }
}

function overlay(under: StylePlan, over: StylePlan): StylePlan {
  const style = { ...under, ...over };
  return under.font && over.font ? { ...style, font: { ...under.font, ...over.font } } : style;
}

function keyOf({ font = {}, ...style }: StylePlan): string {
  return JSON.stringify([
    [font.name, font.size, font.bold, font.italic, font.color],
    [style.fill, style.border, style.horizontal, style.vertical, style.wrap, style.indent],
    [style.numberFormat, style.locked],
  ]);
}
