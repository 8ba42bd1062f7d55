/** A unit named once that is one character off another (缙氏镇 beside 缑氏镇): a misprint, probably. */

import { finding } from "../../finding";
import { isGroupName } from "../vocabulary";
import { areConfusable, placeNameTwins } from "./confusable";
import type { DoubtRule, PlacedFinding, Reading } from "./reading";

/** How often a name is printed and where first and last. */
interface Printed {
  readonly name: string;
  /** The name without its level, by which 区教体局 and 教体局 are one. */
  readonly key: string;
  count: number;
  place: number;
}

const townEnd = /(?:镇|乡|街道|村|社区)$/;
const officeEnd = /(?:局|委|厅|办|部|院|中心|委员会)$/;
/** 东街道 and 西街道, 一中 and 二中, 省 and 市: characters whose exchange makes another name. */
const telling =
  /^[东南西北中上下前后左右大小新老内外一二三四五六七八九十甲乙丙丁省市区县镇乡州城]$/;
const longOffice = 6;
/** 李村镇 and 庞村镇 are two towns; 首阳山街道 and 首阳店街道 hardly are. */
const longStem = 3;

export const doubtLookAlikes: DoubtRule = (reading) => {
  const printed = countNames(reading);
  const pairs = [...misprints(printed), ...misprintsInText(reading, printed)];
  return pairs.map(({ place, name, other }) => {
    const item = reading.notice.items[place]?.number ?? 0;
    return { place, finding: finding("warning", "unit-look-alike", item, { item, name, other }) };
  }) satisfies PlacedFinding[];
};

interface Misprint {
  readonly place: number;
  readonly name: string;
  readonly other: string;
}

function countNames({ notice: { items } }: Reading): readonly Printed[] {
  const names = new Map<string, Printed>();
  items.forEach(({ units }, place) => {
    for (const name of new Set(units.map((unit) => unit.name))) {
      const key = name.replace(/^[区县市省](?=.{2})/, "");
      if (isGroupName(name) || key.length < 3) continue;
      const known = names.get(key);
      if (known) {
        known.count += 1;
        known.place = place;
      } else names.set(key, { name, key, count: 1, place });
    }
  });
  return [...names.values()];
}

/** Names that agree in all but one character share the pattern with that character left open. */
function misprints(printed: readonly Printed[]): readonly Misprint[] {
  const byPattern = new Map<string, Printed[]>();
  for (const name of printed) {
    for (let at = 0; at < Math.min(name.key.length, 40); at += 1) {
      const pattern = `${name.key.slice(0, at)}?${name.key.slice(at + 1)}`;
      const alike = byPattern.get(pattern);
      if (alike) alike.push(name);
      else byPattern.set(pattern, [name]);
    }
  }
  return [...byPattern].flatMap(([pattern, alike]) => misprintAmong(alike, pattern.indexOf("?")));
}

/** The rarest of names that differ at one place only, where it is likely the misprint of another. */
function misprintAmong(alike: readonly Printed[], at: number): readonly Misprint[] {
  if (alike.length < 2) return [];
  const [usual, ...others] = [...alike].sort(
    (one, other) => other.count - one.count || one.place - other.place,
  );
  return others
    .filter((rare) => usual !== undefined && isLikely(rare, usual, at))
    .map(({ place, name }) => ({ place, name, other: usual?.name ?? "" }));
}

function isLikely(rare: Printed, usual: Printed, at: number): boolean {
  if (rare.count > 1) return false;
  const [one, other] = [rare.key.charAt(at), usual.key.charAt(at)];
  if (telling.test(one) && telling.test(other)) return false;
  if (areConfusable(one, other)) return true;
  if (usual.count < 2) return false;
  const stem = rare.key.replace(townEnd, "");
  if (stem !== rare.key) return stem.length >= longStem;
  return rare.key.length >= longOffice && officeEnd.test(rare.key);
}

/** 缙氏浏润河 in a text beside the unit 缑氏镇. */
function misprintsInText({ notice: { items } }: Reading, printed: readonly Printed[]) {
  const variants = variantsOf(printed);
  const found = new Map<string, Misprint>();
  if (variants.size === 0) return [];
  const lengths = [...new Set([...variants.keys()].map((stem) => stem.length))];
  const firsts = new Set([...variants.keys()].map((stem) => stem.charCodeAt(0)));
  items.forEach(({ text }, place) => {
    for (let at = 0; at < text.length; at += 1) {
      if (!firsts.has(text.charCodeAt(at))) continue;
      for (const length of lengths) {
        const name = text.slice(at, at + length);
        const other = variants.get(name);
        if (other !== undefined) found.set(name, { place, name, other });
      }
    }
  });
  return [...found.values()];
}

/** Misprinted stems (缙氏) of the towns that the notice names, with the towns they may stand for. */
function variantsOf(printed: readonly Printed[]): ReadonlyMap<string, string> {
  const stems = new Set(printed.map(({ key }) => key.replace(townEnd, "")));
  const variants = new Map<string, string>();
  for (const { key, name } of printed) {
    const stem = key.replace(townEnd, "");
    if (stem === key || stem.length < 2 || stem.length > 4) continue;
    [...stem].forEach((character, at) => {
      for (const near of placeNameTwins(character)) {
        const variant = `${stem.slice(0, at)}${near}${stem.slice(at + 1)}`;
        if (!stems.has(variant)) variants.set(variant, name);
      }
    });
  }
  return variants;
}
