/** A header or footer in Excel's codes, taken apart at &L, &C and &R. */

export interface HeaderParts {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** Text before the first code stands in the centre; `&&` is a plain ampersand and stays. */
export function headerParts(text: string): HeaderParts {
  const parts = { left: "", center: "", right: "" };
  let part: keyof HeaderParts = "center";
  for (const [piece] of text.matchAll(/&[LCR]|&[^]|[^&]+|&/g)) {
    if (piece === "&L") part = "left";
    else if (piece === "&C") part = "center";
    else if (piece === "&R") part = "right";
    else parts[part] += piece;
  }
  return parts;
}
