/** Reads what stands in a responsibility bracket or behind a label (责任单位：…). */

import { splitOutside } from "../lines/brackets";
import { firstLeadsNote, listNote, looksLikeUnit } from "../vocabulary";
import { findLabels, type Label } from "./labels";
import { readLeaders } from "./readLeaders";
import { readUnits } from "./readUnits";
import { joinResponsibilities, namesAnyone, nobody, type Responsibility } from "./responsibility";

/** Forty units by their full names; longer brackets hold something else. */
const longest = 1500;
const speaking =
  /牵头|负责|配合|落实|参与|参加|承担|实施|主办|协办|协助|支持|支撑|推进|职责|指导|办理|执行|协同/;

/** `text` with labels; null where it has none. */
export function readLabelled(text: string): Responsibility | null {
  const labels = findLabels(text);
  const first = labels[0];
  if (first === undefined || text.length > longest * 2) return null;
  const parts = labels.map((label, index) =>
    readLabel(label, text.slice(label.end, labels[index + 1]?.start)),
  );
  return joinResponsibilities([readSpoken(text.slice(0, first.start)) ?? nobody, ...parts]);
}

function readLabel(label: Label, value: string): Responsibility {
  if (label.kind === "leaders") return { ...nobody, leaders: readLeaders(value) };
  if (label.kind === "deadline")
    return { ...nobody, deadlines: [(label.text + value).replace(/[；;，,。\s]+$/, "")] };
  const { list, firstLeads } = takeNotes(
    label.note === "" ? value : `${value}。${label.note.slice(1, -1)}`,
  );
  const { units, openEnded } = readUnits(list, label.kind);
  return { ...nobody, units, openEnded, firstLeads };
}

/** A牵头，B配合: units told by verbs, each of them looking like a unit; null otherwise. */
export function readSpoken(text: string): Responsibility | null {
  if (text.length > longest || text.length < 4 || !speaking.test(text)) return null;
  const { list, firstLeads } = takeNotes(text);
  const { units, spoken, openEnded } = readUnits(list, "responsible");
  if (!spoken || !units.some(({ name }) => looksLikeUnit(name))) return null;
  if (units.some(({ name }) => name.length > 40 || /[。；！？]/.test(name))) return null;
  return { ...nobody, units, openEnded, firstLeads };
}

/** A list of units without a word on what they are to do; null unless all look like units. */
export function readBareList(text: string): Responsibility | null {
  if (text.length > longest || text.length < 3) return null;
  const { list, firstLeads } = takeNotes(text);
  const { units, openEnded } = readUnits(list, "responsible");
  const sound = units.every(
    ({ name }) =>
      name.length > 2 && name.length < 30 && looksLikeUnit(name) && !/^[含原如以即不非]/.test(name),
  );
  return sound && units.length > 0 ? { ...nobody, units, openEnded, firstLeads } : null;
}

/** What a bracket says about responsibility; null where it is about something else. */
export function readBracket(content: string): Responsibility | null {
  const labelled = readLabelled(content);
  if (labelled !== null && (namesAnyone(labelled) || labelled.deadlines.length > 0))
    return labelled;
  return readSpoken(content);
}

/** Takes 列第一位者为牵头单位，下同 and other remarks on the list out of it. */
function takeNotes(text: string): { list: string } & Pick<Responsibility, "firstLeads"> {
  if (!listNote.test(text) && !firstLeadsNote.test(text)) return { list: text, firstLeads: null };
  const kept: string[] = [];
  let firstLeads: Responsibility["firstLeads"] = null;
  for (const clause of splitOutside(text, "。；;，,")) {
    if (firstLeadsNote.test(clause)) firstLeads = "here";
    else if (!listNote.test(clause)) kept.push(clause);
  }
  if (firstLeads !== null && /下同|均/.test(text)) firstLeads = "onward";
  return { list: kept.join("，"), firstLeads };
}
