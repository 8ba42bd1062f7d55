import { canonicalUnitNames } from "../../../src/core/notice/canonicalUnits";

const items = (...lists: string[]) =>
  lists.map((list) => ({
    units: list.split("、").map((name) => ({ name, role: "responsible" as const })),
  }));

const carrying = ["区发改委、教体局、卫健委", "区财政局、税务局、各镇（街道）"];
const explicit = ["省商务厅、省财政厅、合肥海关", "省财政厅、省教育厅、地方金融监管局"];

describe("the one name of a unit", () => {
  test.each([
    ["the level of the first office carries over its list", carrying, "教体局", "区教体局"],
    ["a printed form with its level is the name", carrying, "区发改委", "区发改委"],
    [
      "the form printed elsewhere is taken",
      [...carrying, "水利局", "区水利局"],
      "水利局",
      "区水利局",
    ],
    [
      "an area with a printed level",
      [...carrying, "产业集聚区", "区产业集聚区、发改委"],
      "产业集聚区",
      "区产业集聚区",
    ],
    [
      "市场监管局 begins with no level",
      [...carrying, "区发改委、市场监管局"],
      "市场监管局",
      "区市场监管局",
    ],
    ["市民政局 is the city's", ["市民政局、市财政局", "民政局"], "民政局", "市民政局"],
    [
      "区城市管理局 has its level",
      [...carrying, "区城市管理局、城市管理局"],
      "城市管理局",
      "区城市管理局",
    ],
    [
      "a branch keeps its name",
      [...carrying, "区发改委、洛阳市公安局偃师分局"],
      "洛阳市公安局偃师分局",
      "洛阳市公安局偃师分局",
    ],
    ["a group keeps its name", carrying, "各镇（街道）", "各镇（街道）"],
    ["a town keeps its name", [...carrying, "区文广旅局、缑氏镇"], "缑氏镇", "缑氏镇"],
    ["a company keeps its name", [...carrying, "区供电公司、移动公司"], "移动公司", "移动公司"],
    ["a bank keeps its name", [...carrying, "区财政局、农商银行"], "农商银行", "农商银行"],
    ["lists that print every level carry none", explicit, "合肥海关", "合肥海关"],
    ["nor give one to an office of its own", explicit, "地方金融监管局", "地方金融监管局"],
    [
      "a list headed by a branch carries none",
      ["洛阳市公安局偃师分局、林业局"],
      "林业局",
      "林业局",
    ],
  ])("%s", (_, lists, name, expected) => {
    expect(canonicalUnitNames(items(...lists)).get(name)).toBe(expected);
  });

  test("every printed name is mapped", () => {
    expect([...canonicalUnitNames(items(...carrying)).keys()]).toEqual([
      "区发改委",
      "教体局",
      "卫健委",
      "区财政局",
      "税务局",
      "各镇（街道）",
    ]);
  });
});
