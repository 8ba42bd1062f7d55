/** Numbers as notices print them: 1,200 · 1.22 · 十二 · 三百五十 · 两 · 二〇二一. */

const digits = new Map([..."〇一二三四五六七八九"].map((digit, value) => [digit, value]));
digits.set("零", 0).set("○", 0).set("两", 2);
const places = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);

/**
 * Reads half-width digits (with thousands commas) or Chinese numerals below ten thousand.
 * Null where the text is neither.
 */
export function readNumber(text: string): number | null {
  if (/^\d/.test(text)) {
    const value = Number(text.replaceAll(",", ""));
    return Number.isFinite(value) ? value : null;
  }
  return readChineseNumber(text);
}

function readChineseNumber(text: string): number | null {
  const characters = [...text];
  if (characters.length === 0) return null;
  if (characters.every((character) => digits.has(character))) {
    return Number(characters.map((character) => digits.get(character)).join(""));
  }
  let total = 0;
  let pending: number | null = null;
  for (const character of characters) {
    const digit = digits.get(character);
    const place = places.get(character);
    if (digit !== undefined) pending = digit;
    else if (place !== undefined) {
      total += (pending ?? 1) * place;
      pending = null;
    } else return null;
  }
  return total + (pending ?? 0);
}
