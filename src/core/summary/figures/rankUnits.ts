/** The units of a month, each with its score and rank. */

import type { Ledger } from "../../ledger/ledger";
import type { ScoreWeights, UnitSummary } from "../monthSummary";
import { groupBy } from "../../groupBy";
import type { MonthRow } from "./judgeMonth";
import { measureParts, scoreOf } from "./score";
import { tallyOf } from "./tally";

/**
 * Every unit that has rows, by rank and, among equals, in the order of the ledger; then units of
 * 单位名录 without rows. A group whose members have rows of their own is no unit.
 */
export function rankUnits(
  { units }: Ledger,
  rows: readonly MonthRow[],
  weights: ScoreWeights,
): UnitSummary[] {
  const byUnit = groupBy(rows, ({ duty }) => duty.unit);
  const scored = [...byUnit].map(([name, own]) => scoreUnit(name, own, weights));
  const idle = units
    .filter(({ name, members }) => members.length === 0 && !byUnit.has(name))
    .map(({ name }) => scoreUnit(name, [], weights));
  return withRanks(scored.sort((one, other) => (other.score ?? 0) - (one.score ?? 0))).concat(idle);
}

function scoreUnit(name: string, rows: readonly MonthRow[], weights: ScoreWeights): UnitSummary {
  const tally = tallyOf(rows);
  const parts = rows.length === 0 ? null : measureParts(rows, tally);
  return { name, tally, parts, score: parts && scoreOf(parts, weights), rank: null };
}

function withRanks(sorted: readonly UnitSummary[]): UnitSummary[] {
  let rank = 0;
  let score: number | null = null;
  return sorted.map((unit, index) => {
    if (index === 0 || unit.score !== score) rank = index + 1;
    score = unit.score;
    return { ...unit, rank };
  });
}
