/** A notice in a few lines of Chinese: head, totals, sections, doubts with the worst first. */

import type { Finding, Severity } from "../core/finding";
import { say } from "../core/messages";
import type { Notice, WorkItem } from "../core/notice/notice";

const severities: readonly Severity[] = ["error", "warning", "hint"];

export function writeOverview(notice: Notice): string {
  const parts = [headLines(notice), sectionLines(notice), findingLines(notice.findings)];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function headLines(notice: Notice): readonly string[] {
  const { title, documentNumber, issuer, issuedOn, declared, sections, items } = notice;
  const units = new Set(items.flatMap((item) => item.units.map(({ name }) => name)));
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
  const bySection = new Map<number, WorkItem[]>(sections.map(({ number }) => [number, []]));
  for (const item of items) {
    const own = bySection.get(item.section);
    if (own) own.push(item);
    else bySection.set(item.section, [item]);
  }
  return [...bySection].map(([number, own]) => {
    const counts = countFacts(own);
    return say("overview-section", {
      items: pad(counts.items),
      milestones: pad(counts.milestones),
      targets: pad(counts.targets),
      title: titles.get(number) ?? say("overview-no-section"),
    });
  });
}

function findingLines(findings: readonly Finding[]): readonly string[] {
  const of = (severity: Severity) => findings.filter((one) => one.severity === severity);
  const [error = 0, warning = 0, hint = 0] = severities.map((severity) => of(severity).length);
  const counts = { count: findings.length, error, warning, hint };
  return [say("overview-findings", counts), ...severities.flatMap(of).map(findingLine)];
}

function findingLine({ severity, item, message }: Finding): string {
  const values = { severity: say(`severity-${severity}`), message };
  return item === null
    ? say("overview-finding", values)
    : say("overview-item-finding", { ...values, item });
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
