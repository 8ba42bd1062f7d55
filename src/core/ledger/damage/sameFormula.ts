/** Whether two formulas say the same, however the program that saved them spells them. */

export function sameFormula(one: string, other: string): boolean {
  return one === other || plain(one) === plain(other);
}

/** Outside of texts: no white space, capitals, sheet names without the quotes they do not need. */
function plain(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replace(/\s+/g, "")
            .replace(/'([\p{L}_][\p{L}\p{N}_.]*)'!/gu, "$1!")
            .toUpperCase(),
    )
    .join("");
}
