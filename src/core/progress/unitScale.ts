/** Splits units such as 万元 or 亿美元 into a scale and what is counted. */

const scales: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
};

export interface ScaledUnit {
  readonly scale: number;
  /** 元, 亩, 人次; empty for a bare 万. */
  readonly base: string;
}

/** @example splitUnit("亿美元") // { scale: 1e8, base: "美元" } */
export function splitUnit(unit: string): ScaledUnit {
  const match = /^(万亿|千亿|百亿|千万|百万|十万|亿|万|千|百)?(.*)$/s.exec(unit);
  return { scale: scales[match?.[1] ?? ""] ?? 1, base: match?.[2] ?? "" };
}

/** Whether amounts of the unit are continuous (money, areas, lengths …) and may have decimals. */
export function isMeasured({ base }: ScaledUnit): boolean {
  return /[元币镑]|亩|公顷|平方|立方|米|公里|里$|吨|斤|克|升|千瓦|度|时$|%/.test(base);
}
