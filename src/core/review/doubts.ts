/** What is still doubtful in a notice under review, worst first. */

import type { Finding, Severity } from "../finding";
import { groupBy } from "../groupBy";
import type { MessageCode } from "../messages";
import { isMended } from "./isMended";
import { findUnfinishedFacts } from "./findUnfinishedFacts";
import type { Review } from "./reviewNotice";

export interface Doubt {
  readonly finding: Finding;
  /** Its place in `Notice.findings`; null where only mending the item ends it. */
  readonly place: number | null;
}

/** Doubts that share a code, with the gravest severity among them. */
export interface DoubtGroup {
  readonly code: MessageCode;
  readonly severity: Severity;
  readonly doubts: readonly Doubt[];
}

const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** Findings neither checked nor mended, and facts left unfinished; worst first, as read. */
export function openDoubts({ notice, settled }: Review): readonly Doubt[] {
  const items = new Map(notice.items.map((item) => [item.number, item]));
  const read = notice.findings
    .map((finding, place) => ({ finding, place }))
    .filter(({ finding, place }) => !settled.has(place) && !isMended(notice, items, finding));
  const made = findUnfinishedFacts(notice.items).map((finding) => ({
    finding,
    place: null,
  }));
  return [...made, ...read].sort(
    (one, other) => gravity[one.finding.severity] - gravity[other.finding.severity],
  );
}

/** Errors and warnings: what a clerk should look at. Hints may be left alone. */
export function pressingDoubts(doubts: readonly Doubt[]): readonly Doubt[] {
  return doubts.filter(({ finding }) => finding.severity !== "hint");
}

/** Doubts that must be settled before a ledger may be made. */
export function blockingDoubts(doubts: readonly Doubt[]): readonly Doubt[] {
  return doubts.filter(({ finding }) => finding.severity === "error");
}

/** The doubts by item number; doubts about the whole notice under null. */
export function doubtsByItem(
  doubts: readonly Doubt[],
): ReadonlyMap<number | null, readonly Doubt[]> {
  return groupBy(doubts, ({ finding }) => finding.item);
}

/** The doubts by code, in the order of each code's first doubt. */
export function groupDoubts(doubts: readonly Doubt[]): readonly DoubtGroup[] {
  const groups = groupBy(doubts, ({ finding }) => finding.code);
  return [...groups].map(([code, members]) => ({
    code,
    severity: members[0]?.finding.severity ?? "hint",
    doubts: members,
  }));
}
