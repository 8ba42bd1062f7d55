/** The whole workbook of a ledger, as a plan that any host can carry out. */

import type { IsoDate } from "../notice/notice";
import type { WorkbookPlan } from "../plan/plan";
import { dutyColumns } from "./dutyColumns";
import type { Ledger } from "./ledger";
import { planBreakdownSheet } from "./sheets/breakdownSheet";
import { planDutySheet } from "./sheets/dutySheet";
import { dutyNames, dutySheetShape } from "./sheets/dutyShape";
import { planGuideSheet, settingCellNames } from "./sheets/guideSheet";
import { planMetaSheet } from "./sheets/metaSheet";
import { font } from "./sheets/styles";
import { planUnitSheet, unitListOver } from "./sheets/unitSheet";
import { sheetNames } from "./vocabulary";

/**
 * Plans the sheets 填报说明, 责任分解, 工作台账, 单位名录 and _meta.
 *
 * `today` decides whether 统计日期 follows the clock, and which months are past and outlined.
 */
export function planLedger(ledger: Ledger, today: IsoDate): WorkbookPlan {
  const shape = dutySheetShape(ledger, dutyColumns(ledger.months));
  return {
    title: `${ledger.source.title} 责任分解台账`,
    font,
    sheets: [
      planGuideSheet(ledger, today),
      planBreakdownSheet(ledger),
      planDutySheet(shape, pastMonths(ledger, today)),
      planUnitSheet(ledger.units),
      planMetaSheet(ledger),
    ],
    names: [...settingCellNames(), ...dutyNames(shape), unitListOver(ledger.units)],
    activeSheet: sheetNames.ledger,
  };
}

/** Months before the one the as-of date lies in; the last month always stays outside the group. */
function pastMonths({ months, settings }: Ledger, today: IsoDate): number {
  const current = (settings.asOf ?? today).slice(0, 7);
  return Math.min(months.filter((month) => month < current).length, months.length - 1);
}
