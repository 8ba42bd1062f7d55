/** Compares a workbook with what its ledger's plan would make of it, wherever rows and columns moved. */

import { Failure } from "../../failure";
import type { WorkbookContents } from "../../plan/contents";
import type { WorkbookPlan } from "../../plan/plan";
import { defaultSettings } from "../ledger";
import { planLedger } from "../planLedger";
import { readMeta, type Meta } from "../readMeta";
import { unitHeaders } from "../vocabulary";
import { findBreakdownDamage } from "./breakdownDamage";
import { damage, type Damage } from "./damage";
import { findDutySheet } from "./dutySheetNow";
import { findDutyFormulaDamage } from "./formulaDamage";
import { findHeaderDamage } from "./headerDamage";
import { locateHeaders } from "./locateHeaders";
import { findRowDamage } from "./rowDamage";
import { findNameDamage, findSettingDamage } from "./settingDamage";
import { findSheets, type SheetsNow } from "./sheetDamage";

/**
 * What is broken in the structure of a ledger, sheet by sheet. Formulas, names and protection are
 * judged only where they were read. Rows and columns that people moved or put in are no damage.
 *
 * @throws Failure `not-a-ledger` where _meta is missing or of another make.
 */
export function findDamage(contents: WorkbookContents, file = "工作簿"): Damage[] {
  const meta = readMeta(contents);
  if (!meta) throw new Failure("not-a-ledger", { file });
  const now = findSheets(contents, meta, blankPlan(meta));
  const { guide, breakdown, ledger, units } = now.sheets;
  const duties = ledger && findDutySheet(ledger, meta);
  return [
    ...now.damage,
    ...(ledger ? findLedgerDamage(ledger.name, duties, meta) : []),
    ...(breakdown ? findBreakdownDamage(breakdown, meta.items) : []),
    ...(guide ? findSettingDamage(guide) : []),
    ...(units ? findUnitDamage(units) : []),
    ...findNameDamage(contents, now, duties),
  ];
}

function findLedgerDamage(
  name: string,
  duties: ReturnType<typeof findDutySheet>,
  meta: Meta,
): Damage[] {
  if (!duties) return [headersGone(name)];
  const { headers, planned } = duties;
  return [
    ...findHeaderDamage(name, headers, planned),
    ...findRowDamage(duties, meta.duties),
    // A column that is gone breaks every formula; the sheet is made anew anyway.
    ...(headers.lost.length > 0 ? [] : findDutyFormulaDamage(duties)),
  ];
}

function headersGone(sheet: string): Damage {
  return damage("error", "damage-headers-gone", { sheet }, { sheet });
}

function findUnitDamage(sheet: NonNullable<SheetsNow["sheets"]["units"]>): Damage[] {
  const planned = Object.values(unitHeaders);
  const headers = locateHeaders(sheet.rows, planned, 4);
  return headers ? findHeaderDamage(sheet.name, headers, planned) : [headersGone(sheet.name)];
}

/** The ledger's plan without duties and items: cheap, and all that protection is known from. */
function blankPlan({ source, months }: Meta): WorkbookPlan {
  const blank = { sections: [], items: [], duties: [], units: [], settings: defaultSettings };
  return planLedger({ source, months, ...blank }, `${source.year}-06-30`);
}
