/** Rounds and prints numbers the way Excel's ROUND and `&` do, so that both sides agree. */

/**
 * Excel's ROUND: halves go away from zero, judged on fifteen significant digits, as Excel does
 * (1.15 to one decimal is 1.2 although the binary number lies just below).
 *
 * @param digits decimals to keep, 0 or more
 */
export function roundHalfAway(value: number, digits: number): number {
  const factor = 10 ** digits;
  const scaled = Math.abs(value) * factor;
  const near = Math.floor(scaled + 0.5);
  // Only next to a half can the fifteenth digit decide; printing every number would be slow.
  const rounded =
    Math.abs(Math.abs(scaled - near) - 0.5) < 1e-6
      ? Math.floor(Number(scaled.toPrecision(15)) + 0.5)
      : near;
  const result = rounded / factor;
  return value < 0 && result !== 0 ? -result : result;
}

/** `0.534` → `53.4%`, `0.5` → `50%`; Excel: `ROUND(x*100,1)&"%"`. */
export function formatShare(share: number): string {
  return `${roundHalfAway(share * 100, 1)}%`;
}

/** Excel: `ROUND(x,4)&""`. */
export function formatFigure(value: number): string {
  return String(roundHalfAway(value, 4));
}
