/**
 * Reads a figure as a clerk types it: full-width digits, spaces and separators of thousands allowed.
 *
 * @returns null for anything that is no number.
 * @example parseAmount("９,４００") // 9400
 */
export function parseAmount(text: string): number | null {
  const plain = text.normalize("NFKC").replace(/[\s,]/g, "");
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}
