/** Checks a ledger as a whole: its structure first, then every entry. */

import type { Severity } from "../core/finding";
import { findDamage } from "../core/ledger/damage/findDamage";
import { planRepair } from "../core/ledger/damage/planRepair";
import type { Damage } from "../core/ledger/damage/damage";
import { findDutyTable, type DutyTable } from "../core/ledger/dutyTable";
import { lateEntries } from "../core/ledger/closing/lateEntries";
import { readClosings } from "../core/ledger/closing/closings";
import type { Ledger } from "../core/ledger/ledger";
import { textIn } from "../core/ledger/cells";
import { sheetNames } from "../core/ledger/vocabulary";
import type { IsoDate } from "../core/notice/notice";
import { applyEdits } from "../core/plan/applyEdits";
import { cellAddress } from "../core/plan/address";
import type { WorkbookContents } from "../core/plan/contents";
import { checkLedger } from "../core/progress/checkLedger";
import type { CheckOptions } from "../core/progress/entryChecker";
import type { EntryFinding } from "../core/progress/entryFinding";

export interface CheckedLedger {
  readonly ledger: Ledger;
  /** The day the entries were judged on. */
  readonly asOf: IsoDate;
  readonly damage: readonly Damage[];
  readonly findings: readonly EntryFinding[];
  /** The cell of a finding, e.g. `工作台账!O5`; of the row's id where the row itself is meant. */
  addressOf(finding: EntryFinding): string | null;
}

export interface CheckRequest extends CheckOptions {
  /** Judged on this day; without it on 统计日期 where that is pinned, else on `today`. */
  readonly asOf?: IsoDate;
  readonly today: IsoDate;
  /** Named in the failure. */
  readonly file?: string;
}

/**
 * Where structure is broken, entries are judged as they would read after the repair, so that one
 * renamed header does not hide what stands below it.
 *
 * @param contents read with formulas, so that damage to them is found as well.
 * @throws Failure `not-a-ledger`; `damage-headers-gone` where the ledger's header row is gone.
 */
export function checkContents(contents: WorkbookContents, request: CheckRequest): CheckedLedger {
  const damage = findDamage(contents, request.file);
  const repair = planRepair(contents, damage);
  const { ledger } = repair;
  const asOf = request.asOf ?? ledger.settings.asOf ?? request.today;
  const readable = applyEdits(contents, repair.edits);
  const late = lateEntries(ledger, readClosings(contents));
  return {
    ledger,
    asOf,
    damage,
    findings: [...checkLedger(ledger, asOf, request), ...late],
    addressOf: addressFinder(findDutyTable(readable, ledger.source.year)),
  };
}

/** By id, since rows are found by nothing else. */
function addressFinder(table: DutyTable | null) {
  const rows = new Map<string, number>();
  table?.rows.forEach((row, index) => {
    const id = textIn(table.cell(row, "id"));
    if (id !== "" && !rows.has(id)) rows.set(id, table.firstRow + index);
  });
  return ({ dutyId, month, field }: EntryFinding): string | null => {
    const row = rows.get(dutyId);
    const reports = month === null ? undefined : table?.months.get(month);
    const column =
      field === "value" || field === "narrative"
        ? reports?.[field]
        : table?.fixed.get(field === "finishedOn" ? "finishedOn" : "id");
    if (row === undefined || column === undefined) return null;
    return `${sheetNames.ledger}!${cellAddress(row, column)}`;
  };
}

/** Worst first. */
export const severities: readonly Severity[] = ["error", "warning", "hint"];
