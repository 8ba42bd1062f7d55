/** Findings by row: rows just changed first, then the worst, in the order of the sheet. */

import type { Severity } from "../../../core/finding";
import type { Duty } from "../../../core/ledger/duty";
import type { EntryFinding } from "../../../core/progress/entryFinding";

export const severities: readonly Severity[] = ["error", "warning", "hint"];

export interface FoundRow {
  readonly duty: Duty;
  /** Worst first. */
  readonly findings: readonly EntryFinding[];
}

export type FindingGroup = "just" | Severity;

export interface FindingFilter {
  /** The unit whose rows alone are shown; null for all. */
  readonly unit: string | null;
  /** The mildest that is shown. */
  readonly mildest: Severity;
}

export function filterFindings(
  findings: readonly EntryFinding[],
  duties: ReadonlyMap<string, Duty>,
  { unit, mildest }: FindingFilter,
): readonly EntryFinding[] {
  const least = severities.indexOf(mildest);
  return findings.filter(
    ({ dutyId, severity }) =>
      severities.indexOf(severity) <= least && (unit === null || duties.get(dutyId)?.unit === unit),
  );
}

/** @param just ids just changed by this person. Groups without rows are left out. */
export function groupFindings(
  findings: readonly EntryFinding[],
  duties: ReadonlyMap<string, Duty>,
  just: ReadonlySet<string>,
): readonly { readonly group: FindingGroup; readonly rows: readonly FoundRow[] }[] {
  const byRow = new Map<string, EntryFinding[]>();
  for (const finding of findings) {
    const known = byRow.get(finding.dutyId);
    if (known) known.push(finding);
    else byRow.set(finding.dutyId, [finding]);
  }
  const groups = new Map<FindingGroup, FoundRow[]>();
  for (const group of ["just", ...severities] as const) groups.set(group, []);
  for (const [id, own] of byRow) {
    const duty = duties.get(id);
    const [worst] = own.sort(bySeverity);
    if (duty && worst) {
      groups.get(just.has(id) ? "just" : worst.severity)?.push({ duty, findings: own });
    }
  }
  return [...groups].flatMap(([group, rows]) => (rows.length > 0 ? [{ group, rows }] : []));
}

export function countSeverities(findings: readonly EntryFinding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

function bySeverity(one: EntryFinding, other: EntryFinding): number {
  return severities.indexOf(one.severity) - severities.indexOf(other.severity);
}
