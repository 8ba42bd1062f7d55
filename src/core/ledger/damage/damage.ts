/** Damage to the structure of a ledger: what is broken, where, and how it is mended. */

import type { Severity } from "../../finding";
import { say, type MessageCode, type MessageValues } from "../../messages";
import type { WorkbookEdit } from "../../plan/edit";
import type { DutyRecord } from "../sheets/metaSheet";

/** What repairing does about one damage. */
export interface Remedy {
  readonly edits: readonly WorkbookEdit[];
  /** A row to be added again, its entries lost. */
  readonly restore?: DutyRecord;
  /** Edits will not do: the sheets have to be made anew, with all entries. */
  readonly rebuild?: true;
}

export interface Damage {
  readonly code: MessageCode;
  /** error: readings go wrong or entries get lost · warning: lights or sums are wrong · hint */
  readonly severity: Severity;
  /** The sheet as it is called now. */
  readonly sheet: string;
  /** Zero-based; null where the whole sheet, or something that is gone, is meant. */
  readonly cell: { readonly row: number; readonly column: number } | null;
  readonly dutyId: string | null;
  /** The sentence in Simplified Chinese: what is wrong and what repairing does about it. */
  readonly message: string;
  readonly values: MessageValues;
  readonly remedy: Remedy;
}

export type DamagePlace = Pick<Damage, "sheet"> & Partial<Pick<Damage, "cell" | "dutyId">>;

export function damage(
  severity: Severity,
  code: MessageCode,
  { sheet, cell = null, dutyId = null }: DamagePlace,
  values: MessageValues,
  remedy: Partial<Remedy> = {},
): Damage {
  return {
    code,
    severity,
    sheet,
    cell,
    dutyId,
    message: say(code, values),
    values,
    remedy: { edits: [], ...remedy },
  };
}
