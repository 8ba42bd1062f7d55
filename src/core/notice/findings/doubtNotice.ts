/** Doubts about the notice as a whole: its tables, its year, its count. */

import { finding } from "../../finding";
import { beforeItems, type DoubtRule } from "./reading";

export const doubtTables: DoubtRule = ({ tables, notice }) => {
  if (tables.rows === 0) return [];
  const severity = notice.items.length === 0 ? "error" : "warning";
  const values = { rows: tables.rows, row: tables.firstRow };
  return [{ place: beforeItems, finding: finding(severity, "tables-unread", null, values) }];
};

export const doubtYear: DoubtRule = ({ notice }) =>
  notice.year === null
    ? [{ place: beforeItems, finding: finding("warning", "year-missing", null) }]
    : [];

export const doubtCount: DoubtRule = ({ notice: { declared, items } }) =>
  declared === null || declared === items.length
    ? []
    : [
        {
          place: beforeItems,
          finding: finding("warning", "count-differs", null, { declared, found: items.length }),
        },
      ];
