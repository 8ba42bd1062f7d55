/** Findings that need other rows: copies, duplicate ids, rows of other units. */

import { checkLedger } from "../../../../src/core/progress/checkLedger";
import { makeDuty, type Entry } from "../../status/dutyFixture";
import { asOf, ledgerWith } from "../checkOne";

const text = "组织召开项目推进会，协调解决用地和电力接入问题，完成地勘招标";

function copiesOf(...rows: [id: string, unit: string, narrative: string][]) {
  const duties = rows.map(([id, unit, narrative]) => {
    const entries: Record<string, Entry> = { "2021-09": [40, narrative] };
    return makeDuty({ id, unit, item: Number(id.split("-")[0]), start: "2021-09-01", entries });
  });
  return checkLedger(ledgerWith(duties), asOf).filter(({ code }) => code.startsWith("entry-same"));
}

describe("another row's narrative", () => {
  test.each([
    ["word for word", text],
    ["with a word changed", "组织召开项目推进会，协调解决用地和用电接入问题，完成地勘招标"],
    ["with a word added", "近日组织召开项目推进会，协调解决用地和电力接入问题，完成地勘招标"],
  ])("%s is a warning on both rows", (_, copy) => {
    const found = copiesOf(["9-R1", "区发改委", text], ["13-R1", "区工信局", copy]);
    expect(found).toMatchObject([
      { dutyId: "9-R1", severity: "warning", values: { other: "13-R1", unit: "区工信局" } },
      { dutyId: "13-R1", severity: "warning", values: { other: "9-R1", unit: "区发改委" } },
    ]);
  });

  test("of one's own under the same item is a hint", () => {
    const found = copiesOf(["9-R1", "区发改委", text], ["9-N1", "区发改委", text]);
    expect(found.map(({ code, severity }) => [code, severity])).toEqual([
      ["entry-same-as-own-row", "hint"],
      ["entry-same-as-own-row", "hint"],
    ]);
  });

  test.each([
    [
      "other figures",
      "累计清理河道 12 公里，拆除违建 3 处，补植绿化带",
      "累计清理河道 15 公里，拆除违建 5 处，补植绿化带",
    ],
    ["other work", text, "完成镇区道路提升改造工程招标，确定施工单位并进场"],
    ["a few words", "完成地勘招标工作", "完成地勘招标工作"],
  ])("%s: no finding", (_, one, other) => {
    expect(copiesOf(["9-R1", "区发改委", one], ["13-R1", "区工信局", other])).toEqual([]);
  });

  test("of another month is no finding", () => {
    const row = (id: string, month: string) =>
      makeDuty({ id, start: `${month}-01`, unit: id, entries: { [month]: [40, text] } });
    const found = checkLedger(ledgerWith([row("9-R1", "2021-08"), row("13-R1", "2021-09")]), asOf);
    expect(found.map(({ code }) => code)).toEqual([]);
  });
});

describe("an id that occurs twice", () => {
  test("is one error", () => {
    const duties = [makeDuty({ id: "9-N1" }), makeDuty({ id: "9-N1" }), makeDuty({ id: "9-N2" })];
    expect(checkLedger(ledgerWith(duties), asOf)).toMatchObject([
      { code: "structure-duplicate-id", severity: "error", dutyId: "9-N1", values: { count: 2 } },
    ]);
  });
});

describe("a row of another unit", () => {
  const original = ledgerWith([
    makeDuty({ id: "9-N1", unit: "区商务局" }),
    makeDuty({ id: "9-R3", unit: "各镇（街道）" }),
  ]);
  const edited = (id: string, unit: string, ownUnit: string) =>
    checkLedger(
      ledgerWith(
        original.duties.map((duty) =>
          duty.id === id ? makeDuty({ id, unit, entries: { "2021-06": [40, text] } }) : duty,
        ),
      ),
      asOf,
      { original, ownUnit },
    ).filter(({ code }) => code === "entry-other-unit");

  test("that was changed is an error", () => {
    expect(edited("9-N1", "区商务局", "区发改委")).toMatchObject([
      { severity: "error", dutyId: "9-N1" },
    ]);
  });

  test("one's own row, a group's row and untouched rows are fine", () => {
    expect(edited("9-N1", "区商务局", "区商务局")).toEqual([]);
    expect(edited("9-R3", "各镇（街道）", "翟镇镇")).toEqual([]);
    expect(edited("none", "", "区发改委")).toEqual([]);
  });
});
