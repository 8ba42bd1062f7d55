/** The findings on a ledger as lines for people: grouped by unit, the worst unit and finding first. */

import { severities } from "../actions/checkLedger";
import type { Severity } from "../core/finding";
import { say, type MessageCode } from "../core/messages";

/** A finding on structure or entries, with all that a reader without the workbook needs. */
export interface TellableFinding {
  readonly severity: Severity;
  readonly code: MessageCode;
  readonly kind: "structure" | "entry";
  /** Null for structure. */
  readonly unit: string | null;
  readonly duty: string | null;
  readonly item: number | null;
  /** `YYYY-MM` */
  readonly month: string | null;
  /** E.g. `工作台账!O5`. */
  readonly cell: string | null;
  readonly message: string;
  /** What could be put in the cell instead; null where nothing is offered, or emptying is. */
  readonly fix: string | number | null;
}

export interface CheckReport {
  readonly file: string;
  readonly asOf: string;
  readonly findings: readonly TellableFinding[];
}

export function writeCheckReport({ file, asOf, findings }: CheckReport): string {
  const count = (severity: Severity) => countOf(findings, severity);
  const values = { error: count("error"), warning: count("warning"), hint: count("hint") };
  const head = say("check-head", { file, asOf, count: findings.length, ...values });
  const groups = groupsOf(findings).map(writeGroup);
  return `${[head, ...groups].join("\n\n")}\n`;
}

/** Structure comes first: while it is broken, the rest cannot be relied on. */
function groupsOf(findings: readonly TellableFinding[]): (readonly TellableFinding[])[] {
  const groups = new Map<string | null, TellableFinding[]>();
  for (const one of findings) {
    const group = groups.get(one.unit);
    if (group) group.push(one);
    else groups.set(one.unit, [one]);
  }
  return [...groups.values()]
    .map((group) => [...group].sort(bySeverity))
    .sort((one, other) => compareGroups(one, other));
}

function bySeverity(one: TellableFinding, other: TellableFinding): number {
  return severities.indexOf(one.severity) - severities.indexOf(other.severity);
}

function compareGroups(one: readonly TellableFinding[], other: readonly TellableFinding[]): number {
  const structure = Number(other[0]?.unit === null) - Number(one[0]?.unit === null);
  if (structure !== 0) return structure;
  for (const severity of severities) {
    const difference = countOf(other, severity) - countOf(one, severity);
    if (difference !== 0) return difference;
  }
  return 0;
}

function countOf(findings: readonly TellableFinding[], severity: Severity): number {
  return findings.filter((one) => one.severity === severity).length;
}

function writeGroup(group: readonly TellableFinding[]): string {
  const title = group[0]?.unit ?? say("check-structure");
  const lines = group.map(({ severity, cell, duty, message }) =>
    say("check-finding", {
      severity: say(`severity-${severity}`),
      place: [cell?.replace(/^工作台账!/, ""), duty].filter(Boolean).join(" "),
      message,
    }),
  );
  return [say("check-group", { title, count: group.length }), ...lines].join("\n");
}
