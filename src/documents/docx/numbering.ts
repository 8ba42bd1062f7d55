/** The list definitions of numbering.xml (ECMA-376 Part 1, 17.9). */

import type { XmlVisitor } from "../../opc/readXml";
import type { XmlElement } from "../../opc/xmlElement";
import { isOn, readLevel } from "./styles";

export interface ListLevel {
  start: number;
  format: string;
  /** The label with gaps `%1` … `%9` for the counters, e.g. `（%1）`. */
  text: string;
  /** What Word puts between label and text. */
  suffix: string;
  /** All counters of the label in plain digits. */
  isLegal: boolean;
  /** Levels up to this one (1-based) restart the count; 0 never; null: every higher level. */
  restart: number | null;
  /** The paragraph style that stands for this level. */
  style: string | null;
  hidden: boolean;
}

export interface ListDefinition {
  readonly levels: Map<number, ListLevel>;
  /** A numbering style that holds the definition in this one's place. */
  styleLink: string | null;
}

/** A list as paragraphs name it (`w:num`). */
export interface List {
  definition: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, ListLevel>;
}

export interface Numbering {
  readonly definitions: Map<string, ListDefinition>;
  readonly lists: Map<string, List>;
}

export function emptyNumbering(): Numbering {
  return { definitions: new Map(), lists: new Map() };
}

/** Reads `w:numbering` into `numbering`. */
export function numberingHandler(numbering: Numbering): XmlVisitor {
  let definition: ListDefinition | null = null;
  let list: List | null = null;
  let level: ListLevel | null = null;
  let overridden = 0;

  const openLevel = (element: XmlElement) => {
    level = newLevel();
    const index = readLevel(element.attribute("ilvl"));
    (list ?? definition)?.levels.set(index, level);
  };
  const openers: Readonly<Record<string, (element: XmlElement) => void>> = {
    "w:abstractNum": (element) => {
      definition = { levels: new Map(), styleLink: null };
      numbering.definitions.set(element.attribute("abstractNumId") ?? "", definition);
    },
    "w:numStyleLink": (element) => {
      if (definition) definition.styleLink = element.attribute("val") ?? null;
    },
    "w:num": (element) => {
      list = { definition: "", starts: new Map(), levels: new Map() };
      numbering.lists.set(element.attribute("numId") ?? "", list);
    },
    "w:abstractNumId": (element) => {
      if (list) list.definition = element.attribute("val") ?? "";
    },
    "w:lvlOverride": (element) => {
      overridden = readLevel(element.attribute("ilvl"));
    },
    "w:startOverride": (element) => list?.starts.set(overridden, readCount(element)),
    "w:lvl": openLevel,
  };
  return {
    open: (element) => {
      openers[element.name]?.(element);
      if (level) readLevelTrait(element, level);
    },
    close: (name) => {
      if (name === "w:lvl") level = null;
      if (name === "w:num") list = null;
      if (name === "w:abstractNum") definition = null;
    },
  };
}

function newLevel(): ListLevel {
  return {
    start: 0,
    format: "decimal",
    text: "",
    suffix: "tab",
    isLegal: false,
    restart: null,
    style: null,
    hidden: false,
  };
}

function readLevelTrait(element: XmlElement, level: ListLevel): void {
  const value = element.attribute("val");
  if (element.name === "w:start") level.start = readCount(element);
  // `custom` comes in mc:AlternateContent beside a fallback that every reader knows.
  if (element.name === "w:numFmt" && value && value !== "custom") level.format = value;
  if (element.name === "w:lvlText") level.text = value ?? "";
  if (element.name === "w:suff" && value) level.suffix = value;
  if (element.name === "w:isLgl") level.isLegal = isOn(value);
  if (element.name === "w:lvlRestart") level.restart = readCount(element);
  if (element.name === "w:pStyle") level.style = value ?? null;
  if (element.name === "w:vanish") level.hidden = isOn(value);
}

function readCount(element: XmlElement): number {
  const count = Number(element.attribute("val") ?? 0);
  return Number.isInteger(count) && count >= 0 ? count : 0;
}
