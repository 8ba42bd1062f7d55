/** Reads what stands in a responsibility bracket or behind a label (责任单位：…). */

import { findBrackets, splitOutside } from "../lines/brackets";
import { squeezeSpaces } from "../lines/squeezeSpaces";
import { firstLeadsNote, listNote, looksLikeUnit } from "../vocabulary";
import { partLabelledBrackets } from "./labelledBrackets";
import { findLabels, type Label } from "./labels";
import { partPeople } from "./partPeople";
import { readLeaders } from "./readLeaders";
import { readUnits } from "./readUnits";
import { joinResponsibilities, namesAnyone, nobody, type Responsibility } from "./responsibility";

/** Forty units by their full names; longer brackets hold something else. */
const longest = 1500;
const edgeMarks = /^[\s—–\-•●▪■◆▲★※☆◇□·*，,；;。]+|[\s，,；;。]+$/g;
const speaking =
  /牵头|负责|配合|落实|参与|参加|承担|实施|主办|协办|协助|支持|支撑|推进|职责|指导|办理|执行|协同/;

/** 责任人 beside a 牵头领导 is the unit's own head. */
const answersOnly = /^(?:具体|直接|主要|第一)?(?:责任|负责)人/;

/** `text` with labels; null where it has none. */
export function readLabelled(text: string): Responsibility | null {
  const { list, labelled } = partLabelledBrackets(text);
  const read = readLabels(list);
  if (read === null || labelled.length === 0) return read;
  return joinResponsibilities([read, ...labelled.map((words) => readLabels(words) ?? nobody)]);
}

function readLabels(text: string): Responsibility | null {
  const labels = findLabels(text);
  const first = labels[0];
  if (first === undefined || text.length > longest * 2) return null;
  const parts = labels.map((label, index) =>
    readLabel(label, text.slice(label.end, labels[index + 1]?.start)),
  );
  return joinResponsibilities([readBefore(text.slice(0, first.start)), ...parts]);
}

/** What stands before the first label: units told by verbs, or words on the work (6月底完成，…). */
function readBefore(text: string): Responsibility {
  const words = text.replace(edgeMarks, "");
  if (words === "") return nobody;
  return readSpoken(words) ?? { ...nobody, remarks: [words] };
}

function readLabel(label: Label, value: string): Responsibility {
  if (label.kind === "leaders") {
    const people = readLeaders(value);
    return answersOnly.test(label.text)
      ? { ...nobody, answerable: people }
      : { ...nobody, leaders: people };
  }
  if (label.kind === "deadline")
    return { ...nobody, remarks: [(label.text + value).replace(/[；;，,。\s]+$/, "")] };
  if (/[及和、].*(?:人|领导|同志)|领导.*单位/.test(label.text)) return readMixed(label, value);
  const { list, firstLeads } = takeNotes(
    label.note === "" ? value : `${value}。${label.note.slice(1, -1)}`,
  );
  const { units, openEnded, remarks } = readUnits(list, label.kind);
  return { ...nobody, units, openEnded, remarks, firstLeads };
}

/** 牵头领导及单位：赵军，区住建局; 责任单位及责任人：区商务局 王强. */
function readMixed({ kind, text }: Label, value: string): Responsibility {
  const { list, people } = partPeople(value);
  const units = kind === "leaders" || kind === "deadline" ? [] : readUnits(list, kind).units;
  return /领导/.test(text)
    ? { ...nobody, units, leaders: people }
    : { ...nobody, units, answerable: people };
}

/** A牵头，B配合: units told by verbs, each of them looking like a unit; null otherwise. */
export function readSpoken(text: string): Responsibility | null {
  if (text.length > longest || text.length < 4 || !speaking.test(text)) return null;
  const { list, firstLeads } = takeNotes(text);
  const { units, spoken, openEnded, remarks } = readUnits(list, "responsible");
  if (!spoken || !units.some(({ name }) => looksLikeUnit(name))) return null;
  if (units.some(({ name }) => name.length > 40 || /[。；！？]/.test(name))) return null;
  return { ...nobody, units, openEnded, remarks, firstLeads };
}

/** A list of units without a word on what they are to do; null unless all look like units. */
export function readBareList(text: string): Responsibility | null {
  if (text.length > longest || text.length < 3) return null;
  const { list, firstLeads } = takeNotes(text);
  const { units, openEnded, remarks } = readUnits(list, "responsible");
  // 水司 is a unit among others; a list of such names only is something else (（一中、二小）).
  const short = units.filter(({ name }) => name.length < 3);
  const sound =
    short.length * 3 < units.length &&
    units.every(
      ({ name }) => name.length < 30 && looksLikeUnit(name) && !/^[含原如以即不非]/.test(name),
    );
  return sound && units.length > 0 ? { ...nobody, units, openEnded, remarks, firstLeads } : null;
}

/** What a bracket says about responsibility; null where it is about something else. */
export function readBracket(content: string): Responsibility | null {
  const labelled = readLabelled(content);
  if (labelled !== null && (namesAnyone(labelled) || labelled.remarks.length > 0)) return labelled;
  return readSpoken(content);
}

/** Takes 列第一位者为牵头单位，下同 and other remarks on the list out of it. */
function takeNotes(printed: string): { list: string } & Pick<Responsibility, "firstLeads"> {
  const squeezed = squeezeSpaces(printed);
  const cut = firstLeadsNote.test(squeezed) && !firstLeadsNote.test(printed);
  const text = cut ? squeezed : printed;
  const firstLeads = firstLeadsNote.test(text) ? (/下同|均/.test(text) ? "onward" : "here") : null;
  if (firstLeads === null && !listNote.test(text)) return { list: text, firstLeads };
  const [list = "", ...sentences] = splitOutside(withoutBracketedNotes(text), "。；;");
  const kept = [withoutNotes(list), ...sentences.filter((sentence) => !isNote(sentence))];
  return { list: kept.join("，"), firstLeads };
}

/** 市经信局、市财政局（列第一位者为牵头单位，下同） */
function withoutBracketedNotes(text: string): string {
  const kept: string[] = [];
  let from = 0;
  for (const { start, end } of findBrackets(text).pairs) {
    if (!isNote(text.slice(start + 1, end - 1))) continue;
    kept.push(text.slice(from, start));
    from = end;
  }
  return kept.join("") + text.slice(from);
}

/** The list's own sentence may end with a note: 省财政厅，列第一位的为牵头单位，下同. */
function withoutNotes(list: string): string {
  return splitOutside(list, "，,")
    .filter((clause) => !isNote(clause))
    .join("，");
}

function isNote(words: string): boolean {
  return listNote.test(words) || firstLeadsNote.test(words);
}
