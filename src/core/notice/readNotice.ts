/** Reads a notice: text → lines → outline → items → facts → doubts. */

import { Failure } from "../failure";
import { findDoubts } from "./findings/findDoubts";
import { readHeader } from "./header/readHeader";
import { classifyLines, type ClassifiedLine, type LineKind } from "./lines/classifyLine";
import { takeOutTables } from "./lines/findTables";
import { healBreaks } from "./lines/healBreaks";
import { joinLoneMarkers } from "./lines/joinLoneMarkers";
import { normaliseLines } from "./lines/normaliseLines";
import { splitInline } from "./lines/splitInline";
import type { Notice, WorkItem } from "./notice";
import { buildOutline } from "./outline/buildOutline";
import type { DraftItem } from "./outline/draft";
import { harvestItems } from "./outline/harvestItems";
import { nameSections } from "./outline/nameSections";
import { numberItems } from "./outline/numberItems";
import { readFacts } from "./readFacts";
import { settleLeads } from "./responsibility/settleLeads";
import { takeResponsibility } from "./responsibility/takeResponsibility";
import { firstLeadsNote } from "./vocabulary";

type Dated = Pick<Notice, "year" | "issuedOn">;

/**
 * @param text a notice as plain text or markdown, with any line ends.
 * @throws Failure `no-items` where nothing in it names responsible units and no table may hold them.
 */
export function readNotice(text: string): Notice {
  const { lines: plain, ...tables } = takeOutTables(normaliseLines(text));
  const classified = classifyLines(splitInline(joinLoneMarkers(plain)));
  const headLength = countHeadLines(classified);
  const lines = healBreaks(classified, headLength);
  const header = readHeader(lines, headLength);
  const outline = buildOutline(lines);
  const { drafts, loose } = harvestItems(outline, header.declared);
  if (drafts.length === 0 && tables.rows === 0) throw new Failure("no-items");
  const everywhere = lines.some(({ kind, text: line }) => saysFirstLeads(kind, line));
  const { sections, items } = makeItems(drafts, everywhere, header);
  const notice = { ...header, sections, items };
  return { ...notice, findings: findDoubts({ notice, drafts, loose, outline, tables }) };
}

/** Lines before the addressees and the first sentence: titles, numbers and what a page adds. */
function countHeadLines(lines: readonly ClassifiedLine[]): number {
  const end = lines.findIndex(
    ({ kind, text }) =>
      kind === "marker" || kind === "label" || (kind === "text" && /[。：:]$|。./.test(text)),
  );
  return end < 0 ? lines.length : end;
}

/** 责任单位列第一位的为牵头单位, said in a sentence rather than beside one of the lists. */
function saysFirstLeads(kind: LineKind, line: string): boolean {
  if ((kind !== "text" && kind !== "marker") || !firstLeadsNote.test(line)) return false;
  return firstLeadsNote.test(takeResponsibility(line).text);
}

function makeItems(
  drafts: readonly DraftItem[],
  everywhere: boolean,
  { year, issuedOn }: Dated,
): Pick<Notice, "sections" | "items"> {
  const { sections, numbers } = nameSections(drafts);
  const printed = numberItems(drafts);
  const units = settleLeads(
    drafts.map(({ responsibility }) => responsibility),
    everywhere,
  );
  const items = drafts.map(({ marker, section, text, responsibility }, index): WorkItem => ({
    number: printed[index] ?? index + 1,
    label: marker?.label ?? "",
    section: numbers.get(section) ?? 0,
    text,
    leaders: responsibility.leaders.length > 0 ? responsibility.leaders : responsibility.answerable,
    units: units[index] ?? [],
    ...readFacts(text, year, issuedOn),
  }));
  return { sections, items };
}
