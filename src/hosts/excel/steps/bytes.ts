/** Bytes of a value as JSON in UTF-8: Chinese takes three a character, quotes and breaks two. */
export function jsonBytes(value: unknown): number {
  if (typeof value === "string") return textBytes(value);
  if (Array.isArray(value)) {
    return value.reduce<number>((sum, member) => sum + jsonBytes(member) + 1, 2);
  }
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).reduce(
      (sum, [key, member]) => sum + jsonBytes(key) + 2 + jsonBytes(member),
      2,
    );
  }
  return String(value).length;
}

/**
 * The request travels inside another JSON message on the web, so that quotes and backslashes are
 * escaped once more: three bytes each.
 */
function textBytes(text: string): number {
  let bytes = text.length + 2;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 34 || code === 92 || code < 32) bytes += 3;
    else if (code > 0x7f) bytes += code > 0x7ff ? 2 : 1;
  }
  return bytes;
}
