/** Lines around and between cells: six objects an area, which weigh most of a summary's requests. */

import { areaAddress } from "../../../core/plan/address";
import type { Area, FormatPlan } from "../../../core/plan/plan";
import { cost, type SheetStep } from "./step";

export interface Frame {
  readonly area: Area;
  /** `RRGGBB`. */
  readonly color: string;
}

/** Columns that stand side by side are framed as one; cells that are framed already are not again. */
export function joinFrames(formats: readonly FormatPlan[]): Frame[] {
  const frames: Frame[] = [];
  for (const { area, style } of formats) {
    const { border: color } = style;
    if (color === undefined) continue;
    const frame = { area, color };
    const last = frames.at(-1);
    if (last && last.color === color && isBeside(last.area, area)) {
      frames[frames.length - 1] = { color, area: { ...last.area, right: area.right } };
    } else if (!isFramed(frames, frame)) frames.push(frame);
  }
  return frames;
}

export function frameStep({ area, color }: Frame): SheetStep {
  const address = areaAddress(area);
  return {
    bytes: cost(9, 12, address),
    apply: (sheet) => {
      drawLines(sheet.getRange(address).untrack().format.borders, area, color);
    },
  };
}

function isBeside(left: Area, right: Area): boolean {
  return left.top === right.top && left.bottom === right.bottom && left.right + 1 === right.left;
}

/** By the latest frame that the cells share anything with: a header that a table repeats. */
function isFramed(frames: readonly Frame[], { area, color }: Frame): boolean {
  const under = frames.findLast((frame) => touches(frame.area, area));
  if (under?.color !== color) return false;
  const { top, left, bottom, right } = under.area;
  return top <= area.top && bottom >= area.bottom && left <= area.left && right >= area.right;
}

/** Neighbours share the line between them. */
function touches(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom + 1 &&
    other.top <= one.bottom + 1 &&
    one.left <= other.right + 1 &&
    other.left <= one.right + 1
  );
}

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

function drawLines(borders: Excel.RangeBorderCollection, area: Area, color: string): void {
  const sides = [
    ...edges,
    ...(area.bottom > area.top ? (["InsideHorizontal"] as const) : []),
    ...(area.right > area.left ? (["InsideVertical"] as const) : []),
  ];
  for (const side of sides) {
    const line = borders.getItem(side);
    line.style = "Continuous";
    line.color = `#${color}`;
  }
}
