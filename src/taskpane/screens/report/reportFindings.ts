/** What the check found, damage and entries alike, as one list: the worst first. */

import { severities } from "../../../actions/checkLedger";
import type { MonthReport } from "../../../actions/summarizeInHost";
import type { Severity } from "../../../core/finding";
import type { MessageCode, MessageValues } from "../../../core/messages";
import { damageAddress } from "../../ledger/addresses";

export interface ReportFinding {
  readonly severity: Severity;
  /** The row it is about; null for a sheet or the whole workbook. */
  readonly dutyId: string | null;
  readonly code: MessageCode;
  readonly values: MessageValues;
  /** Where to go; null where there is no such place any more. */
  readonly address: string | null;
}

/** Of equal severity damage comes first: it may be what the rest follows from. */
export function listFindings({ checked }: MonthReport): readonly ReportFinding[] {
  const { damage, findings, addressOf } = checked;
  const all: ReportFinding[] = [
    // A sentence about damage names its row itself.
    ...damage.map((one) => ({ ...pick(one), dutyId: null, address: damageAddress(one) })),
    ...findings.map((one) => ({ ...pick(one), dutyId: one.dutyId, address: addressOf(one) })),
  ];
  return severities.flatMap((severity) => all.filter((one) => one.severity === severity));
}

function pick({ severity, code, values }: Pick<ReportFinding, "severity" | "code" | "values">) {
  return { severity, code, values };
}
