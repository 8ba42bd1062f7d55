const beforeOrAfterChinese = /(?<![A-Za-z0-9])\s+|\s+(?![A-Za-z0-9])/g;

/**
 * Drops the spaces that Chinese text does not need (6 月底前, 朱 蕾) and keeps one between
 * Latin words and figures (VR AR).
 */
export function squeezeSpaces(text: string): string {
  if (!/\s/.test(text)) return text;
  return text.replace(beforeOrAfterChinese, "").replace(/\s+/g, " ");
}
