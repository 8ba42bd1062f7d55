import type { Entry } from "../../status/dutyFixture";
import { check, checkFor, countOfFirms, investment } from "../checkOne";

const jobs = { ...countOfFirms, goal: { value: 9400, unit: "人" } };
const grants = { ...countOfFirms, goal: { value: 1000, unit: "万元" } };

describe("a slip of the unit", () => {
  test.each<[string, object, Record<string, Entry>, number]>([
    ["万元 for 亿元 against the goal", investment, { "2021-09": 1250000 }, 125],
    [
      "万元 for 亿元 against last month",
      investment,
      { "2021-08": 110.5, "2021-09": 1253000 },
      125.3,
    ],
    ["元 for 万元", grants, { "2021-09": 6200000 }, 620],
    ["万人 for 人 at the first report", jobs, { "2021-09": 0.52 }, 5200],
    ["亿元 for 万元 after a month in 万元", grants, { "2021-08": 400, "2021-09": 0.046 }, 460],
    ["a hundredfold", investment, { "2021-08": 98, "2021-09": 11050 }, 110.5],
  ])("%s is a warning with the likely value", (_, duty, entries, number) => {
    const found = checkFor("entry-unit-slip", { ...duty, entries });
    expect(found).toMatchObject([{ severity: "warning", fix: { newValue: number } }]);
  });

  test.each<[string, object, Record<string, Entry>]>([
    ["steady growth", investment, { "2021-08": 110.5, "2021-09": 125.3 }],
    ["a great leap", jobs, { "2021-08": 500, "2021-09": 5200 }],
    ["a small beginning", grants, { "2021-09": 12 }],
    ["zero", grants, { "2021-09": 0 }],
    ["a goal far exceeded", countOfFirms, { "2021-09": 310 }],
    [
      "a small goal met nine times over",
      { ...countOfFirms, goal: { value: 1, unit: "个" } },
      { "2021-09": 9 },
    ],
  ])("%s is fine", (_, duty, entries) => {
    expect(checkFor("entry-unit-slip", { ...duty, entries })).toEqual([]);
  });

  test("the right value of the next month is not blamed for the slip before it", () => {
    const entries: Record<string, Entry> = {
      "2021-07": [98, "完成道路和管网工程投资，设备陆续进场安装"],
      "2021-08": [1105000, "厂房主体封顶，完成设备采购合同签订"],
      "2021-09": [118.2, "生产线安装调试过半，配套变电站送电"],
    };
    expect(check({ ...investment, entries }).map(({ code, month }) => [code, month])).toEqual([
      ["entry-month-skipped", "2021-06"],
      ["entry-unit-slip", "2021-08"],
    ]);
  });
});
