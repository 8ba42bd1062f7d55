/**
 * One value for every cell of a range: Excel takes it and fills formulas down as the hand does,
 * though the typings know only grids.
 */
export function forEveryCell(value: string): string[][] {
  return value as unknown as string[][];
}
