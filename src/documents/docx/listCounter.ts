/** Counts the numbered paragraphs of a document in order and writes their labels. */

import { formatNumber } from "./numberFormats";
import type { List, ListDefinition, ListLevel, Numbering } from "./numbering";
import type { NumberReference, Styles } from "./styles";

/** The counters of one definition, by level; undefined until the level is first used. */
type Counters = (number | undefined)[];

interface Place {
  readonly numId: string;
  readonly level: number;
}

export class ListCounter {
  /** Lists that share a definition share its counters, as in Word. */
  private readonly counters = new Map<string, Counters>();
  /** Levels of lists whose overriding start has been used up. */
  private readonly started = new Set<string>();

  constructor(
    private readonly numbering: Numbering,
    private readonly styles: Styles,
  ) {}

  /** Counts a paragraph; its label with what parts it from the text, `""` where it has none. */
  label(styleId: string | null, direct: NumberReference): string {
    const place = this.place(styleId, direct);
    const list = place && this.numbering.lists.get(place.numId);
    if (!place || !list) return "";
    const id = this.definitionId(list);
    const definition = this.numbering.definitions.get(id);
    const level = definition && levelOf(list, definition, place.level);
    if (!level) return "";
    const counters = this.countersOf(id);
    this.count(list, definition, place, counters);
    return level.hidden ? "" : write(list, definition, place.level, counters);
  }

  /** Where a paragraph stands: its own word first, else its style's. */
  private place(styleId: string | null, direct: NumberReference): Place | null {
    if (direct.numId !== null) return placeUnlessOff(direct.numId, direct.level ?? 0);
    const styled = this.styles.numberingOf(styleId);
    if (styled?.numId == null) return null;
    const level = direct.level ?? this.levelOfStyles(styled.numId, styled.styles) ?? styled.level;
    return placeUnlessOff(styled.numId, level ?? 0);
  }

  /** The level that names one of the styles as its own (`w:pStyle`). */
  private levelOfStyles(numId: string, styles: readonly string[]): number | null {
    const list = this.numbering.lists.get(numId);
    const definition = list && this.numbering.definitions.get(this.definitionId(list));
    if (!definition) return null;
    for (const style of styles) {
      for (const [index, level] of definition.levels) if (level.style === style) return index;
    }
    return null;
  }

  /** Follows `w:numStyleLink` through the numbering style to the definition meant. */
  private definitionId(list: List): string {
    const link = this.numbering.definitions.get(list.definition)?.styleLink;
    const linked = link ? this.styles.numberingOf(link)?.numId : null;
    return (linked && this.numbering.lists.get(linked)?.definition) ?? list.definition;
  }

  private countersOf(definition: string): Counters {
    const known = this.counters.get(definition);
    if (known) return known;
    const fresh: Counters = [];
    this.counters.set(definition, fresh);
    return fresh;
  }

  private count(
    list: List,
    definition: ListDefinition,
    { numId, level }: Place,
    counters: Counters,
  ): void {
    const key = `${numId}/${level}`;
    const restarts = list.starts.has(level) && !this.started.has(key);
    this.started.add(key);
    const last = restarts ? undefined : counters[level];
    counters[level] = last === undefined ? startOf(list, definition, level) : last + 1;
    for (let deeper = level + 1; deeper < 9; deeper += 1) {
      const restart = levelOf(list, definition, deeper)?.restart ?? deeper;
      if (level < restart) counters[deeper] = undefined;
    }
  }
}

function placeUnlessOff(numId: string, level: number): Place | null {
  return numId === "0" ? null : { numId, level };
}

function levelOf(list: List, definition: ListDefinition, level: number): ListLevel | undefined {
  return list.levels.get(level) ?? definition.levels.get(level);
}

function startOf(list: List, definition: ListDefinition, level: number): number {
  return list.starts.get(level) ?? levelOf(list, definition, level)?.start ?? 1;
}

function write(list: List, definition: ListDefinition, at: number, counters: Counters): string {
  const own = levelOf(list, definition, at);
  if (!own) return "";
  if (own.format === "bullet") return `${visibleBullet(own.text)} `;
  const label = own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const level = Number(digit) - 1;
    const format = own.isLegal ? "decimal" : levelOf(list, definition, level)?.format;
    return formatNumber(counters[level] ?? startOf(list, definition, level), format ?? "decimal");
  });
  return label && label + separator(label, own.suffix);
}

/** Bullets of symbol fonts lie in the private use area and mean nothing elsewhere. */
function visibleBullet(text: string): string {
  return text === "" || /[\ue000-\uf8ff]/.test(text) ? "•" : text;
}

/** The gap after a label is layout; after full-width punctuation people type none. */
function separator(label: string, suffix: string): string {
  return suffix === "nothing" || /[、，。．：；）】〕》\s]$/.test(label) ? "" : " ";
}
