import { checkFor } from "../checkOne";

/** 76 % on 30 September of a duty from June to December: green. */
const entries = (narrative: string, value = 76) =>
  ({
    "2021-06": [12, "完成选址和可研编制，取得立项批复"],
    "2021-07": [30, "完成勘察设计和施工图审查"],
    "2021-08": [55, "基础工程验收，转入主体施工"],
    "2021-09": [value, narrative] as const,
  }) as const;

describe("words of trouble under a green light", () => {
  test.each([
    ["主体完成两层，因环保管控停工12天", "停工"],
    ["征迁受阻，剩余两户未签协议", "受阻"],
    ["设备采购存在资金缺口 300 万元", "资金缺口"],
    ["综合楼尚未开工，正在办理手续", "未开工"],
    ["室外管网进展缓慢", "进展缓慢"],
  ])("“%s” is a warning", (narrative, word) => {
    expect(checkFor("entry-trouble-but-green", { entries: entries(narrative) })).toMatchObject([
      { severity: "warning", month: "2021-09", field: "narrative", values: { word } },
    ]);
  });

  test.each([
    ["trouble that is over", "因环保管控停工问题已解决，主体完成两层"],
    ["work resumed", "停工12天后于9月20日复工，主体完成两层"],
    ["trouble prevented", "倒排工期，防止进度滞后，主体完成两层"],
    ["trouble that names what is dealt with", "主体完成两层，为停工企业协调用工 30 人"],
    ["no trouble at all", "主体完成两层，正在砌筑填充墙"],
  ])("%s is fine", (_, narrative) => {
    expect(checkFor("entry-trouble-but-green", { entries: entries(narrative) })).toEqual([]);
  });

  test("the duty's own subject is no trouble", () => {
    const content = "加大停工烂尾楼盘处置力度";
    const found = checkFor("entry-trouble-but-green", {
      content,
      entries: entries("两个停工楼盘由平台公司接手"),
    });
    expect(found).toEqual([]);
  });

  test("a light that is not green has told already", () => {
    const found = checkFor("entry-trouble-but-green", {
      entries: entries("征迁受阻，剩余两户未签", 45),
    });
    expect(found).toEqual([]);
  });

  test("what need not have begun is no trouble early in its term", () => {
    const early = { "2021-09": [20, "配套变电站未开工，待主体完成后进场"] } as const;
    const facts = { start: "2021-09-01", due: "2021-12-31", entries: early };
    expect(checkFor("entry-trouble-but-green", facts)).toEqual([]);
  });
});
