import { CopyIndex, indexedText } from "../../../src/core/progress/copyIndex";
import { Narrative } from "../../../src/core/progress/narrative";
import { diceOfPairs, isSameText, TextPrint } from "../../../src/core/progress/similarity";
import { seeded } from "../status/randomDuties";
import { sample } from "./sampleEntries";

const coreOf = (text: string) => new Narrative(text, "").core;

/** Every good narrative of the sample that is long enough to be a copy. */
const cores = sample.entries
  .filter(({ good }) => good)
  .flatMap(({ reports }) => Object.values(reports).map(({ narrative }) => coreOf(narrative)))
  .filter((core) => core.length >= 16);

describe("likeness of narratives", () => {
  test.each([
    ["equal texts", "完成桩基施工", "完成桩基施工", 1],
    ["nothing in common", "完成桩基施工", "召开专题会议", 0],
    ["half of the pairs", "甲乙丙", "甲乙丁", 0.5],
  ])("the coefficient of %s", (_, one, other, dice) => {
    expect(diceOfPairs(new TextPrint(one), new TextPrint(other))).toBeCloseTo(dice, 10);
  });

  test("other figures make other reports, other dates do not", () => {
    const same = (one: string, other: string) =>
      isSameText(new TextPrint(one), new TextPrint(other));
    expect(same("累计铺设污水管网12公里改造检查井", "累计铺设污水管网15公里改造检查井")).toBe(
      false,
    );
    expect(same("截至8月31日完成道路基层铺设", "截至9月30日完成道路基层铺设")).toBe(true);
  });

  test("no two good narratives of the sample are taken for copies", () => {
    const prints = cores.map((core) => new TextPrint(core));
    const pairs = prints.flatMap((one, at) =>
      prints.slice(at + 1).filter((other) => isSameText(one, other)),
    );
    expect(pairs.map(({ core }) => core)).toEqual([]);
  });

  test("the index finds at least 19 of 20 copies in which one character was changed", () => {
    const chance = seeded(11);
    const changed = cores.map((core) => {
      const at = Math.floor(chance() * core.length);
      return /\d/.test(core.charAt(at)) ? core : `${core.slice(0, at)}另${core.slice(at + 1)}`;
    });
    const index = new CopyIndex();
    const month = "2021-09";
    const row = (id: string) => ({ id, item: 1, unit: "区发改委" });
    cores.forEach((core, at) => index.add(indexedText(row(`a${at}`), month, core)));
    const copies = changed.map((core, at) => indexedText(row(`b${at}`), month, core));
    copies.forEach((copy) => index.add(copy));
    const found = copies.filter((copy, at) => index.likeness(copy)?.dutyId === `a${at}`);
    expect(copies.length).toBeGreaterThan(400);
    expect(found.length / copies.length).toBeGreaterThan(0.95);
  });
});
