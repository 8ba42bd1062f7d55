import { strToU8, zipSync } from "fflate";

import { Failure } from "../../src/core/failure";
import { planLedger } from "../../src/core/ledger/planLedger";
import { readLedger } from "../../src/core/ledger/readLedger";
import type { Ledger } from "../../src/core/ledger/ledger";
import { readContents } from "../../src/hosts/xlsx/readContents";
import { writePlan } from "../../src/hosts/xlsx/writePlan";
import { runIn, type Outcome } from "./fakeIo";
import { sampleNotice } from "./sampleNotice";

const files = { "通知.txt": sampleNotice };
const generate = (...more: string[]) => ["generate", "通知.txt", "-o", "台账.xlsx", ...more];

async function ledgerOf({ written }: Outcome): Promise<Ledger> {
  return readLedger(await readContents(written.get("台账.xlsx") ?? new Uint8Array()), "台账.xlsx");
}

test("writes the ledger and says what it holds", async () => {
  const outcome = await runIn({ files }, ...generate());
  expect(outcome).toMatchObject({ code: 0, stderr: "" });
  expect(outcome.stdout).toMatch(
    /^已生成“台账\.xlsx”：3 项工作，1 个时间节点，1 项指标，疑点 \d+ 条。\n$/,
  );
  const ledger = await ledgerOf(outcome);
  expect(ledger.items).toHaveLength(3);
  expect(ledger.months).toEqual(["06", "07", "08", "09", "10", "11", "12"].map((m) => `2021-${m}`));
  expect(ledger.settings.asOf).toBeNull();
});

test("--as-of, --months and --output are obeyed", async () => {
  const outcome = await runIn(
    { files },
    ...["generate", "--as-of", "2021-09-30", "--months=2021-07..2021-09"],
    ...["--output", "台账.xlsx", "通知.txt"],
  );
  expect(outcome.code).toBe(0);
  const { months, settings } = await ledgerOf(outcome);
  expect(months).toEqual(["2021-07", "2021-08", "2021-09"]);
  expect(settings.asOf).toBe("2021-09-30");
});

test("one month is a range too", async () => {
  const outcome = await runIn({ files }, ...generate("--months", "2021-12"));
  expect((await ledgerOf(outcome)).months).toEqual(["2021-12"]);
});

test("the same notice on the same day gives the same bytes", async () => {
  const [first, second] = await Promise.all([
    runIn({ files }, ...generate()),
    runIn({ files }, ...generate()),
  ]);
  expect(first.written).toEqual(second.written);
});

describe("--expand-groups", () => {
  const expand = (csv: string) =>
    runIn({ files: { ...files, "名录.csv": csv } }, ...generate("--expand-groups", "名录.csv"));

  test("gives each member of a group its own row, whatever the group's brackets", async () => {
    const outcome = await expand("群体,成员\n各镇(街道),翟镇镇\n各镇（街道）,岳滩镇\n");
    expect(outcome.stderr).toBe("");
    const { duties } = await ledgerOf(outcome);
    const units = duties.filter(({ item }) => item === 3).map(({ unit }) => unit);
    expect(units).toEqual(["区水利局", "翟镇镇", "岳滩镇"]);
  });

  const bad: readonly (readonly [string, string, string])[] = [
    [
      "a group that the notice does not name",
      "各县区,甲县",
      "通知里没有名为“各县区”的单位，通知里的群体有：各镇（街道）；请按这里的写法改正单位名录。（group-unknown）\n",
    ],
    [
      "a row without a member",
      "群体,成员\n各镇（街道）,",
      "“名录.csv”第 2 行应有“群体”和“成员”两列且都不为空，请补全后重试。（units-row-incomplete）\n",
    ],
    [
      "a quote that never closes",
      '各镇（街道）,"翟镇镇',
      "“名录.csv”第 1 行的引号不配对，请在表格软件中另存为 CSV 后重试。（csv-damaged）\n",
    ],
    [
      "nothing but a header",
      "群体,成员\n",
      "“名录.csv”里没有单位，请按“群体,成员”两列填写，每行一个成员。（units-empty）\n",
    ],
  ];

  test.each(bad)("%s is told in one sentence", async (_, csv, told) => {
    expect(await expand(csv)).toMatchObject({
      code: 2,
      stdout: "",
      stderr: told,
      written: new Map(),
    });
  });
});

describe("an output that exists", () => {
  const over = (existing: Uint8Array | string, ...more: string[]) =>
    runIn({ files: { ...files, "台账.xlsx": existing } }, ...generate(...more));

  async function filledLedger(): Promise<Uint8Array> {
    const ledger = await ledgerOf(await runIn({ files }, ...generate()));
    const [first, ...rest] = ledger.duties;
    if (!first) throw new Error("the sample has duties");
    const reports = first.reports.map((report) => ({ ...report, narrative: "已完成选址。" }));
    return writePlan(
      planLedger({ ...ledger, duties: [{ ...first, reports }, ...rest] }, "2021-07-01"),
    );
  }

  test("is replaced where it is a ledger that nobody has filled in", async () => {
    const empty = (await runIn({ files }, ...generate())).written.get("台账.xlsx");
    expect(await over(empty ?? "")).toMatchObject({ code: 0, stderr: "" });
  });

  test("is replaced where it is no workbook", async () => {
    expect((await over("old")).code).toBe(0);
  });

  test("stays where it is a ledger with entries", async () => {
    expect(await over(await filledLedger())).toMatchObject({
      code: 2,
      stderr:
        "“台账.xlsx”是已经填报过的台账，没有覆盖；请换一个文件名，确实要覆盖请加 --force。（output-has-entries）\n",
      written: new Map(),
    });
  });

  const foreign: readonly (readonly [string, Uint8Array])[] = [
    ["a workbook of another make", zipSync({ "xl/workbook.xml": strToU8("<workbook/>") })],
    ["a workbook with a password", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
  ];

  test.each(foreign)("stays where it is %s", async (_, existing) => {
    expect(await over(existing)).toMatchObject({
      code: 2,
      stderr:
        "“台账.xlsx”是另一个工作簿，没有覆盖；请换一个文件名，确实要覆盖请加 --force。（output-is-foreign）\n",
      written: new Map(),
    });
  });

  test("is replaced with --force", async () => {
    expect((await over(await filledLedger(), "--force")).code).toBe(0);
  });
});

test("work of some length tells its progress on a terminal", async () => {
  const { stderr } = await runIn({ files, isTerminal: true, pace: 500 }, ...generate());
  expect(stderr).toMatch(/^(?:\r正在写出台账 \d+%)+\r/);
  expect(stderr.endsWith("\r\u001b[K")).toBe(true);
});

test("a failure while writing ends the progress line first", async () => {
  const write = () => Promise.reject(new Failure("output-disk-full", { file: "台账.xlsx" }));
  const { code, stderr, stdout } = await runIn({ files, pace: 2000, write }, ...generate());
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(
    /\n磁盘空间不足，没有写出“台账\.xlsx”，请清理后重试。（output-disk-full）\n$/,
  );
});

test("a notice whose work stands in a table makes no ledger", async () => {
  const table =
    "某区2021年工作要点\n\n| 序号 | 任务 | 责任单位 |\n| 1 | 建成产业园 | 区发改委 |\n| 2 | 建成公园 | 区住建局 |\n";
  const outcome = await runIn({ files: { "通知.txt": table } }, ...generate());
  expect(outcome).toMatchObject({ code: 2, stdout: "", written: new Map() });
  expect(outcome.stderr).toMatch(/^[^\n]*表格[^\n]*（tables-unread）\n$/);
});
