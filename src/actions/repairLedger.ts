/** Repairs the structure of a ledger and keeps every entry. */

import { closingKey, closingRows } from "../core/ledger/closing/closings";
import { findDamage } from "../core/ledger/damage/findDamage";
import type { Damage } from "../core/ledger/damage/damage";
import { planRepair, type Repair } from "../core/ledger/damage/planRepair";
import { planLedger } from "../core/ledger/planLedger";
import { sheetNames } from "../core/ledger/vocabulary";
import { Failure } from "../core/failure";
import type { IsoDate } from "../core/notice/notice";
import type { WorkbookContents } from "../core/plan/contents";
import type { SheetPlan, WorkbookPlan } from "../core/plan/plan";
import type { EditingHost, Host, Watch } from "../hosts/host";

export interface RepairedLedger {
  readonly damage: readonly Damage[];
  readonly repair: Repair;
}

/**
 * In Excel only the broken cells are written; where that will not do, the sheets are made anew.
 * Nothing is written where nothing is broken.
 *
 * @param host must let its own sheets be replaced, although they hold entries.
 * @throws Failure `not-a-ledger`, and whatever the host throws.
 */
export async function repairLedger(
  host: Host & EditingHost,
  today: IsoDate,
  watch?: Watch,
): Promise<RepairedLedger> {
  const { contents, ...repaired } = await planFor(host);
  const { edits, rebuild } = repaired.repair;
  if (rebuild) await host.carryOut(planRebuilt(contents, repaired.repair, today), watch);
  else if (edits.length > 0) await host.edit(edits);
  return repaired;
}

/** A file is written anew in any case. */
export async function repairLedgerFile(
  host: Host,
  today: IsoDate,
  watch?: Watch,
): Promise<RepairedLedger> {
  const { contents, ...repaired } = await planFor(host);
  await host.carryOut(planRebuilt(contents, repaired.repair, today), watch);
  return repaired;
}

async function planFor(host: Host): Promise<RepairedLedger & { contents: WorkbookContents }> {
  const contents = await host.read({ formulas: true });
  if (!contents) throw new Failure("not-a-ledger", { file: "工作簿" });
  const damage = findDamage(contents);
  return { contents, damage, repair: planRepair(contents, damage) };
}

/** The ledger's plan with the records of closed months, which no ledger holds. */
export function planRebuilt(
  contents: WorkbookContents,
  { ledger }: Pick<Repair, "ledger">,
  today: IsoDate,
): WorkbookPlan {
  const plan = planLedger(ledger, today);
  const records = closingRows(contents).map(({ record }) => [closingKey, JSON.stringify(record)]);
  const addRecords = (sheet: SheetPlan): SheetPlan => {
    const top = Math.max(0, ...sheet.blocks.map((block) => block.top + block.rows.length));
    return { ...sheet, blocks: [...sheet.blocks, { top, left: 0, rows: records }] };
  };
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) =>
      sheet.name === sheetNames.meta && records.length > 0 ? addRecords(sheet) : sheet,
    ),
  };
}
