/** A notice in a few lines of Chinese: head, totals, sections, doubts with the worst first. */

import { canonicalUnitNames } from "../core/notice/canonicalUnits";
import type { Finding, Severity } from "../core/finding";
import { groupBy } from "../core/groupBy";
import { say } from "../core/messages";
import type { Notice, WorkItem } from "../core/notice/notice";

const severities: readonly Severity[] = ["error", "warning", "hint"];

/** Hints of one kind that are told in full. */
const shownOfKind = 3;

export function writeOverview(notice: Notice): string {
  const parts = [headLines(notice), sectionLines(notice), findingLines(notice.findings)];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function headLines(notice: Notice): readonly string[] {
  const { title, documentNumber, issuer, issuedOn, declared, sections, items } = notice;
  const units = new Set(canonicalUnitNames(items).values());
  const source = [documentNumber, issuer, issuedOn].filter((part) => part !== null).join(" · ");
  const totals = { sections: sections.length, units: units.size, ...countFacts(items) };
  return [
    title ?? say("overview-untitled"),
    ...(source ? [source] : []),
    say("overview-totals", totals) +
      (declared === null ? "" : say("overview-declared", { declared })),
  ];
}

function sectionLines({ sections, items }: Notice): readonly string[] {
  const titles = new Map(sections.map(({ number, title }) => [number, title]));
  const bySection = groupBy(items, ({ section }) => section);
  const numbers = new Set([...titles.keys(), ...bySection.keys()]);
  return [...numbers].map((number) =>
    sectionLine(bySection.get(number) ?? [], number, titles.get(number)),
  );
}

function sectionLine(own: readonly WorkItem[], number: number, title: string | undefined): string {
  const { items, milestones, targets } = countFacts(own);
  const counts = { items: pad(items), milestones: pad(milestones), targets: pad(targets) };
  return title === undefined
    ? say("overview-no-section", counts)
    : say("overview-section", { ...counts, number, title });
}

function findingLines(findings: readonly Finding[]): readonly string[] {
  const of = (severity: Severity) => findings.filter((one) => one.severity === severity);
  const [error = 0, warning = 0, hint = 0] = severities.map((severity) => of(severity).length);
  const lines = [...of("error"), ...of("warning")].map(findingLine);
  const counts = { count: findings.length, error, warning, hint };
  return [say("overview-findings", counts), ...lines, ...foldByKind(of("hint"))];
}

/** Every item may bear the same hint: a few of a kind show what it is. */
function foldByKind(findings: readonly Finding[]): readonly string[] {
  const kinds = groupBy(findings, ({ code }) => code);
  return [...kinds.values()].flatMap((same) => {
    const lines = same.slice(0, shownOfKind).map(findingLine);
    const count = same.length - lines.length;
    const severity = say("severity-hint");
    return count > 0 ? [...lines, say("overview-more-findings", { severity, count })] : lines;
  });
}

function findingLine({ severity, message }: Finding): string {
  return say("overview-finding", { severity: say(`severity-${severity}`), message });
}

function countFacts(items: readonly WorkItem[]) {
  return {
    items: items.length,
    milestones: items.reduce((count, item) => count + item.milestones.length, 0),
    targets: items.reduce((count, item) => count + item.targets.length, 0),
  };
}

function pad(count: number): string {
  return String(count).padStart(3);
}
