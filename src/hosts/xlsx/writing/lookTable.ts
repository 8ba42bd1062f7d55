/**
 * Every distinct look that cells of the workbook have, as small numbers. Working with numbers, not
 * with style objects, is what makes a sheet of 340,000 cells cheap.
 */

import type { StylePlan } from "../../../core/plan/plan";
import { limits } from "../limits";

/** What a cell looks like, and whether its text stands as behind a typed apostrophe. */
export interface CellStyle extends StylePlan {
  readonly quoted?: boolean;
}

/** A resolved style's place in the table; 0 is the look of a cell that no format touches. */
export type Look = number;

/** Dates without a number format of their own would show as bare serials. */
const dateStyle: StylePlan = { numberFormat: "yyyy/m/d" };

/** What the apostrophe leaves behind in Excel: text stays text when somebody edits its cell. */
const quotedStyle: CellStyle = { quoted: true };

export class LookTable {
  private readonly styles: CellStyle[] = [{}];
  private readonly known = new Map<string, Look>([[keyOf({}), 0]]);
  private readonly steps = new Map<CellStyle, Look[]>();

  /** The look that `look` becomes under `style`, field by field. */
  apply(look: Look, style: CellStyle): Look {
    let step = this.steps.get(style);
    if (!step) this.steps.set(style, (step = []));
    return (step[look] ??= this.intern(overlay(this.styleOf(look), style)));
  }

  /** `look`, with a date format where it has no number format yet. */
  forDate(look: Look): Look {
    return this.styleOf(look).numberFormat === undefined ? this.apply(look, dateStyle) : look;
  }

  /** `look`, for a text that would be read as a formula were it typed. */
  forQuoted(look: Look): Look {
    return this.apply(look, quotedStyle);
  }

  /** The style of every look, in their order. */
  get all(): readonly CellStyle[] {
    return this.styles;
  }

  private styleOf(look: Look): CellStyle {
    return this.styles[look] ?? {};
  }

  private intern(style: CellStyle): Look {
    const key = keyOf(style);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const look = this.styles.push(style) - 1;
    if (look >= limits.looks) throw new Error(`more than ${limits.looks} looks in one workbook`);
    this.known.set(key, look);
    return look;
  }
}

function overlay(under: CellStyle, over: CellStyle): CellStyle {
  const style = { ...under, ...over };
  return under.font && over.font ? { ...style, font: { ...under.font, ...over.font } } : style;
}

function keyOf({ font = {}, ...style }: CellStyle): string {
  return JSON.stringify([
    [font.name, font.size, font.bold, font.italic, font.color],
    [style.fill, style.border, style.horizontal, style.vertical, style.wrap, style.indent],
    [style.numberFormat, style.locked, style.quoted],
  ]);
}
