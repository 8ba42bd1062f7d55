import { Failure } from "../../../core/failure";
import type { Area } from "../../../core/plan/plan";
import { readArea } from "./areas";
import type { XmlTree } from "./xmlTree";

/** Merged cells of one sheet together; a title across a whole row takes 16,384. */
const mostMerged = 2_000_000;

/** @throws Failure where merges overlap, which Excel would want to repair, or cover a sheet. */
export function readMerges(cells: readonly XmlTree[], part: string): Area[] {
  const merges = cells
    .flatMap((cell) => readArea(cell.attribute("ref") ?? "") ?? [])
    .filter(({ top, left, bottom, right }) => bottom > top || right > left);
  const taken = new Set<number>();
  let count = 0;
  for (const { top, left, bottom, right } of merges) {
    count += (bottom - top + 1) * (right - left + 1);
    if (count > mostMerged) throw new Failure("workbook-too-large", { part });
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) taken.add(row * 16_384 + column);
    }
  }
  if (taken.size < count) throw new Failure("workbook-damaged", { part });
  return merges;
}
