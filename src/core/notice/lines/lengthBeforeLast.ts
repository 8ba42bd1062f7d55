/** How much of `text` stands before its last `count` characters, white space not counted (责 任单位：). */
export function lengthBeforeLast(text: string, count: number): number {
  let at = text.length;
  for (let left = count; left > 0 && at > 0; at -= 1) {
    if (!/\s/.test(text.charAt(at - 1))) left -= 1;
  }
  return at;
}
