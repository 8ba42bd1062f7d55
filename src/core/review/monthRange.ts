/** The months a clerk may choose reports for. */

import type { YearMonth } from "../ledger/duty";

/** January of `year` to December of the year after: work may run on beyond its year. */
export function monthChoices(year: number): readonly YearMonth[] {
  return [year, year + 1].flatMap((of) =>
    Array.from({ length: 12 }, (_, index) => `${of}-${String(index + 1).padStart(2, "0")}`),
  );
}

/** Those of `choices` from `first` to `last`; none where these stand the wrong way round. */
export function monthsBetween(
  choices: readonly YearMonth[],
  first: YearMonth,
  last: YearMonth,
): readonly YearMonth[] {
  return choices.filter((month) => first <= month && month <= last);
}

/** More than a year of pairs of columns is no sheet that people can fill in. */
export const mostMonths = 12;
