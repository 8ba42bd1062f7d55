import iconv from "iconv-lite";

import { runIn } from "./fakeIo";
import { sampleNotice } from "./sampleNotice";

const world = { files: { "通知.txt": sampleNotice } };

test("--json prints the notice as the contract names it", async () => {
  const { code, stdout, stderr } = await runIn(world, "parse", "--json", "通知.txt");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const notice: unknown = JSON.parse(stdout);
  expect(notice).toMatchObject({
    title: "某区人民政府关于印发2021年重点工作责任分解的通知",
    documentNumber: "某政〔2021〕3号",
    issuer: "某区人民政府",
    issuedOn: "2021-06-01",
    year: 2021,
    declared: 3,
    sections: [
      { number: 1, title: "聚力城市提升" },
      { number: 2, title: "聚力生态建设" },
    ],
    items: [
      {
        number: 1,
        label: "1.",
        section: 1,
        text: "6月底前建成静脉产业园一期。",
        leaders: ["朱蕾"],
        units: [
          { name: "区发改委", role: "responsible" },
          { name: "城管局", role: "responsible" },
          { name: "各镇（街道）", role: "responsible" },
        ],
        milestones: [
          {
            phrase: expect.stringContaining("6月底前") as unknown,
            start: null,
            due: "2021-06-30",
            stated: true,
          },
        ],
        targets: [],
      },
      {
        number: 2,
        targets: [
          {
            subject: "新增城镇就业",
            value: 9400,
            unit: "人",
            comparison: expect.any(String) as unknown,
          },
        ],
      },
      { number: 3, section: 2, milestones: [], targets: [] },
    ],
  });
  expect(notice).toHaveProperty("findings");
});

test("what the notice leaves open is null", async () => {
  const files = {
    "a.txt": "1. 加强巡查。\n责任单位：区水利局\n2. 加强管护。\n责任单位：区林业局\n",
  };
  const { stdout } = await runIn({ files }, "parse", "a.txt", "--json");
  expect(JSON.parse(stdout)).toMatchObject({
    documentNumber: null,
    issuer: null,
    issuedOn: null,
    year: null,
    declared: null,
  });
});

test("without --json the overview is for people", async () => {
  const { code, stdout } = await runIn(world, "parse", "通知.txt");
  expect(code).toBe(0);
  expect(stdout).toContain("某政〔2021〕3号 · 某区人民政府 · 2021-06-01\n");
  expect(stdout).toContain("共 3 项，2 个部分，1 个时间节点，1 项指标，");
  expect(stdout).toContain("通知称 3 项。");
  expect(stdout).toContain("  2 项    1 节点    1 指标  1. 聚力城市提升\n");
});

test("the name may follow the option or stand before it, and other encodings are read", async () => {
  const files = { "通知.txt": iconv.encode(sampleNotice, "gb18030") };
  const [after, before] = await Promise.all([
    runIn({ files }, "parse", "--json", "通知.txt"),
    runIn({ files }, "parse", "通知.txt", "--json"),
  ]);
  expect(after.stdout).toBe(before.stdout);
  expect(after.stdout).toBe((await runIn(world, "parse", "--json", "通知.txt")).stdout);
});

test("a name that begins with a dash stands behind two dashes", async () => {
  const { code } = await runIn({ files: { "-h": sampleNotice } }, "parse", "--", "-h");
  expect(code).toBe(0);
});

const bad: readonly (readonly [string, Uint8Array | string, string])[] = [
  ["an empty file", "", "file-empty"],
  [
    "a picture renamed .txt",
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10),
    "file-is-image",
  ],
  ["a text without work items", "今天天气很好，我们去公园。", "no-items"],
];

test.each(bad)("%s gives one sentence and exit code 2", async (_, file, code) => {
  for (const argv of [["parse"], ["parse", "--json"], ["generate", "-o", "a.xlsx"]]) {
    const outcome = await runIn({ files: { "通知.txt": file } }, ...argv, "通知.txt");
    expect(outcome).toMatchObject({ code: 2, stdout: "", written: new Map() });
    expect(outcome.stderr).toMatch(new RegExp(`^[^\\n]+。（${code}）\\n$`));
  }
});
