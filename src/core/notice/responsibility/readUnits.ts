/** Reads a list of units in which verbs tell the roles: A牵头，B、C按职责分工配合. */

import { splitOutside } from "../lines/brackets";
import { lengthBeforeLast } from "../lines/lengthBeforeLast";
import type { ItemUnit, Role } from "../notice";
import { looksLikeUnit, roleVerbs } from "../vocabulary";
import { splitNames } from "./splitNames";

/** A clause longer than this is a sentence, not a list with a verb. */
const longestTail = 40;
/** 市商务局牵头会同市财政局负责 leaves out the comma. */
const jointLead = /牵头(?=会同|联合)/g;
const edgeMarks = /^[\s：:。．；;，,、]+|[\s。．；;，,、]+$/g;
const openEnd =
  /等(?=(?:各|有关|相关|其他|多|国务院|中央|省|市|县|区|直|级)*(?:\d+个?)?(?:职能)?(?:部门|单位|方面|区县|地区)?(?:和单位|和部门|、单位)?$)/;
/** A clause of a list that says when: 6月底前完成, 持续推进. */
const timeWords =
  /^(?:\d{1,2}月|\d{4}年|[上下]半年|全年|年[底内]|[一二三四]季度|持续|长期|立即|按进度|常态化?).{0,16}$/;
/** Notices star the unit that leads: ★市科技局、市财政局. */
const stars = /^[★☆※*＊▲△]+|[★☆※*＊▲△]+$/g;
const bracketedRole = /[（(](?:为)?(牵头|负责|配合|主办|协办|参与)(?:责任)?(?:单位|部门)?[）)]$/;

export interface UnitList {
  readonly units: readonly ItemUnit[];
  /** Whether a verb (牵头, 负责, 配合 …) said what the units are to do. */
  readonly spoken: boolean;
  /** 等部门: more than are named. */
  readonly openEnded: boolean;
  /** Words on time among the units (6月底前完成). */
  readonly remarks: readonly string[];
}

/**
 * @param role what a list without a verb makes of its units: the label's role, else responsible.
 */
export function readUnits(list: string, role: Role): UnitList {
  const units: ItemUnit[] = [];
  let pending: string[] = [];
  let spoken = false;
  let openEnded = false;
  const remarks: string[] = [];
  const settle = (settled: Role) => {
    for (const piece of splitNames(pending)) {
      const named = readName(piece, settled);
      units.push(...named.units);
      openEnded ||= named.openEnded;
    }
    pending = [];
  };
  for (const clause of splitOutside(
    /牵头[会联]/.test(list) ? list.replace(jointLead, "$&，") : list,
    "、，,；;。",
  )) {
    const words = clause.replace(edgeMarks, "");
    if (timeWords.test(words) && !looksLikeUnit(words)) {
      remarks.push(words);
      continue;
    }
    const { names, verb } = readClause(words);
    if (names !== "") pending.push(names);
    if (verb !== null) {
      settle(verb);
      spoken = true;
    }
  }
  settle(role);
  return { units, spoken, openEnded, remarks };
}

/** The last characters of all that `roleVerbs` know; most names end with another. */
const endsWithVerb = /[头责实进织总理会抓办合助与加持撑同作好施担承行导工定究台动筹]/;

interface Clause {
  readonly names: string;
  readonly verb: Role | null;
}

function readClause(clause: string): Clause {
  if (!endsWithVerb.test(clause.slice(-1))) return { names: withoutOpening(clause), verb: null };
  const from = Math.max(0, clause.length - longestTail);
  const printed = clause.slice(from);
  // Spaces part names, but not the words of a verb (按 职责分工 负责).
  const tail = printed.replace(/\s/g, "");
  const found = findVerb(tail);
  if (found === null) return { names: withoutOpening(clause), verb: null };
  const names = clause.slice(0, from + lengthBeforeLast(printed, tail.length - found.at));
  return { names: withoutOpening(names).replace(/[\s，,、]+$/, ""), verb: found.role };
}

/** The role that the words at the end of `tail` give, and where they begin. */
function findVerb(tail: string): { readonly role: Role; readonly at: number } | null {
  for (const [role, pattern] of verbPatterns) {
    const match = pattern.exec(tail);
    if (match && match[0] !== "") return { role, at: match.index };
  }
  return null;
}

/** 由市发改委, 会同市财政局: what leads over to the first name (but 自由贸易试验区 is a name). */
function withoutOpening(names: string): string {
  return names.replace(/^(?:[^、]{0,8}(?<!自)由|会同|联合)(?=.{3,})/, "");
}

const verbPatterns: readonly (readonly [Role, RegExp])[] = [
  ["lead", roleVerbs.leadAfterDuty],
  ["lead", roleVerbs.lead],
  ["support", roleVerbs.support],
  ["responsible", roleVerbs.responsible],
  ["responsible", roleVerbs.mannerOnly],
];

const spokenRoles: Readonly<Record<string, Role>> = {
  牵头: "lead",
  主办: "lead",
  负责: "responsible",
  配合: "support",
  协办: "support",
  参与: "support",
};

/** One name; its role in brackets (市发改委（牵头）), the star of a leader and a closing 等 taken off. */
function readName(piece: string, role: Role): Pick<UnitList, "units" | "openEnded"> {
  const plain = piece.replace(stars, "");
  const bracketed = bracketedRole.exec(plain);
  const starred = plain === piece ? role : "lead";
  const own = spokenRoles[bracketed?.[1] ?? ""] ?? starred;
  const name = bracketed ? plain.slice(0, bracketed.index) : plain;
  const etc = openEnd.exec(name);
  if (!etc) return { units: toUnits([name], own), openEnded: false };
  const rest = name.slice(etc.index + 1);
  const group = /^(?:各|有关|相关|其他|(?:国务院|中央|[省市县区]).*(?:有关|相关))/.test(rest)
    ? [rest]
    : [];
  return {
    units: toUnits([name.slice(0, etc.index), ...group], own),
    openEnded: group.length === 0,
  };
}

function toUnits(names: readonly string[], role: Role): readonly ItemUnit[] {
  return names
    .map((name) => name.replace(edgeMarks, ""))
    .filter((name) => name.length > 1)
    .map((name) => ({ name, role }));
}
