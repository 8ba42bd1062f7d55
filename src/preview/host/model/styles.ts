/**
 * How the cells of a sheet look, kept as layers: a patch over an area, later ones win field by
 * field. Formatting 300,000 cells is then one entry, as it is one call in Excel.
 */

import type { Area } from "../../../core/plan/plan";
import { holds, moveByRows, sameArea } from "./area";

export const borderSides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

export type BorderSide = (typeof borderSides)[number];

export interface BorderLine {
  style?: string;
  weight?: string;
  /** `#RRGGBB`. */
  color?: string;
}

/** One patch; colours are `#RRGGBB`, an empty fill is no fill. */
export interface StylePatch {
  fontName?: string;
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  fontColor?: string;
  fill?: string;
  horizontal?: string;
  vertical?: string;
  wrap?: boolean;
  indent?: number;
  numberFormat?: string;
  locked?: boolean;
  borders?: Partial<Record<BorderSide, BorderLine>>;
}

export interface StyleLayer {
  readonly area: Area;
  readonly patch: StylePatch;
}

type Field = Exclude<keyof StylePatch, "borders">;

export class StyleLayers {
  #layers: StyleLayer[] = [];

  get all(): readonly StyleLayer[] {
    return this.#layers;
  }

  /** Lays `patch` over `area`; a further patch of the same area joins the last one. */
  apply(area: Area, patch: StylePatch): void {
    const last = this.#layers.at(-1);
    if (last && sameArea(last.area, area)) {
      const borders = { ...last.patch.borders };
      for (const side of borderSides) {
        if (patch.borders?.[side]) borders[side] = { ...borders[side], ...patch.borders[side] };
      }
      this.#layers[this.#layers.length - 1] = { area, patch: { ...last.patch, ...patch, borders } };
    } else this.#layers.push({ area, patch });
  }

  /** The topmost value of a field at a cell; undefined where no layer says. */
  at<Key extends Field>(row: number, column: number, field: Key): StylePatch[Key] | undefined {
    for (let index = this.#layers.length - 1; index >= 0; index -= 1) {
      const layer = this.#layers[index];
      const value = layer?.patch[field];
      if (layer && value !== undefined && holds(layer.area, row, column)) return value;
    }
    return undefined;
  }

  /** The topmost line on a side of an area that was set as a whole. */
  lineOf(area: Area, side: BorderSide): BorderLine {
    const layers = this.#layers.filter((layer) => sameArea(layer.area, area));
    return Object.assign({}, ...layers.map(({ patch }) => patch.borders?.[side])) as BorderLine;
  }

  moveRows(at: number, count: number): void {
    this.#layers = this.#layers.flatMap(({ area, patch }) => {
      const moved = moveByRows(area, at, count);
      return moved ? [{ area: moved, patch }] : [];
    });
  }
}
