/**
 * Widths of columns in characters, pixels, points and as files count them, where a digit has 7
 * pixels (ECMA-376 part 1, 18.3.1.13) and a pixel is three quarters of a point.
 */

const digitPixels = 7;
const pixelPoints = 0.75;
/** Pixels that files count around the digits, and what a person reads in Excel's dialogue does not. */
const padding = 5;

/** Width of a column that nobody set, in characters. */
export const standardWidth = 8.43;

/** Characters to points: trunc((256 × width + trunc(128 / 7)) / 256 × 7) pixels. */
export function columnPoints(width: number): number {
  const pixels = Math.trunc(((256 * width + Math.trunc(128 / 7)) / 256) * digitPixels);
  return pixels * pixelPoints;
}

/** Points to characters: the width whose pixels are the same. */
export function charactersOf(points: number): number {
  return Math.round(points / pixelPoints) / digitPixels;
}

/** Characters to the width that a file names. */
export function fileWidth(characters: number): number {
  const pixels = Math.trunc(characters * digitPixels + padding);
  return Math.trunc((pixels / digitPixels) * 256) / 256;
}

/** The width that a file names to characters. */
export function charactersInFile(width: number): number {
  const pixels = Math.round(width * digitPixels);
  return Math.max(0, pixels - padding) / digitPixels;
}
