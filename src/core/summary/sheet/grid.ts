/** The columns that every block of a summary sheet shares, so that tables of all kinds line up. */

import type { StylePlan } from "../../plan/plan";
import { styles } from "../../ledger/sheets/styles";

/** A number or id, a long text, a unit's name, a date, then twelve narrow columns. */
export const widths: readonly number[] = [
  8.5,
  46,
  18,
  11,
  ...Array.from({ length: 12 }, () => 7.5),
];

/** The last column that people see and print. */
export const lastColumn = widths.length - 1;

/** Hidden beside them: what each row is, and what we wrote in it. */
export const tagColumn = lastColumn + 1;

/** Bars that one chart still shows legibly. */
export const mostBars = 15;

/** First of the narrow columns. */
export const firstNarrow = 4;

/** A column of a table; one that spans several of the grid is merged in every row. */
export interface TableColumn {
  readonly header: string;
  readonly left: number;
  readonly right: number;
  readonly looks: readonly StylePlan[];
}

/** In characters. */
export function widthOf({ left, right }: Pick<TableColumn, "left" | "right">): number {
  return widths.slice(left, right + 1).reduce((sum, width) => sum + width, 0);
}

export const looks = {
  text: { horizontal: "left" },
  centered: styles.centered,
  count: { horizontal: "center", numberFormat: "0" },
  wholeShare: { horizontal: "center", numberFormat: "0%" },
  /** Of means. */
  share: { horizontal: "center", numberFormat: "0.0%" },
  points: { horizontal: "center", numberFormat: "0.0" },
  date: styles.date,
} as const satisfies Record<string, StylePlan>;

export function column(
  header: string,
  left: number,
  look: StylePlan,
  right: number = left,
): TableColumn {
  return { header, left, right, looks: [look] };
}
