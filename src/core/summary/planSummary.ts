/** The sheets that a month's summary puts into the ledger's workbook. */

import { monthDays } from "../calendar/monthDays";
import { Failure } from "../failure";
import type { YearMonth } from "../ledger/duty";
import { font } from "../ledger/sheets/styles";
import type { IsoDate } from "../notice/notice";
import type { WorkbookContents } from "../plan/contents";
import type { WorkbookPlan } from "../plan/plan";
import { monthFigures, readMonths } from "./monthFigures";
import type { MonthSummary } from "./monthSummary";
import { checkReplaceable } from "./sheet/findAdditions";
import { monthSheetName, planMonthSheet } from "./sheet/monthSheet";
import { planYearSheet } from "./sheet/yearSheet";
import { summarySheetNames } from "./vocabulary";

/** Names of the sheets that `planSummary` makes. */
export function summarySheets({ month, source }: MonthSummary): readonly string[] {
  return [monthSheetName(month, source.year), summarySheetNames.year];
}

/**
 * 「N月汇总」, and 「全年汇总」 from the month sheets that the workbook holds and the new one.
 *
 * @param replace whether what people added to these sheets since they were made may be lost.
 * @throws Failure `summary-sheet-taken` or `summary-sheet-edited`, of `checkReplaceable`.
 */
export function planSummary(
  contents: WorkbookContents,
  summary: MonthSummary,
  replace: boolean,
): WorkbookPlan {
  for (const name of summarySheets(summary)) checkReplaceable(contents, name, replace);
  const others = readMonths(contents).filter(({ month }) => month !== summary.month);
  const months = [...others, monthFigures(summary)].sort((one, other) =>
    one.month.localeCompare(other.month),
  );
  const sheet = planMonthSheet(summary);
  return {
    title: sheet.name,
    font,
    sheets: [sheet, planYearSheet(summary.source, months)],
    names: [],
    activeSheet: sheet.name,
  };
}

/**
 * The day that a month is judged on: its last, or today while it has not ended.
 *
 * @throws Failure `summary-month-ahead` where the month has not begun.
 */
export function asOfForMonth(month: YearMonth, today: IsoDate): IsoDate {
  const { first, last } = monthDays(month);
  if (today < first) throw new Failure("summary-month-ahead", { month });
  return today < last ? today : last;
}
