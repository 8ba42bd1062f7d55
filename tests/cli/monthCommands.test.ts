import { readLedger } from "../../src/core/ledger/readLedger";
import { planLedger } from "../../src/core/ledger/planLedger";
import { readDocument } from "../../src/documents/readDocument";
import { readContents } from "../../src/hosts/xlsx/readContents";
import { writePlan } from "../../src/hosts/xlsx/writePlan";
import { smallLedger } from "../core/summary/smallLedger";
import { makeSheet } from "../support/makePlan";
import { expectValid } from "../support/validateWorkbook";
import { runIn } from "./fakeIo";

const today = "2021-11-05";
let ledger: Uint8Array;
/** The same, with a sheet of the clerk's own. */
let withNotes: Uint8Array;

beforeAll(async () => {
  const plan = planLedger(smallLedger(), "2021-09-30");
  ledger = await writePlan(plan);
  const notes = makeSheet({ name: "备忘", blocks: [{ top: 0, left: 0, rows: [["找张三"]] }] });
  withNotes = await writePlan({ ...plan, sheets: [...plan.sheets, notes] });
});

const run = (files: Record<string, Uint8Array>, ...argv: string[]) =>
  runIn({ files: { "台账.xlsx": ledger, ...files }, today }, ...argv);
const summarize = (...more: string[]) =>
  run({}, "summarize", "台账.xlsx", "--month", "2021-09", ...more);

const told = (code: string) =>
  expect.stringMatching(new RegExp(`^[^\\n]+（${code}）\\n$`)) as string;

describe("summarize", () => {
  test("prints the figures as text", async () => {
    const { code, stdout, stderr } = await summarize();
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("2021年9月重点工作落实情况汇总\n");
    expect(stdout).toContain("统计日期：2021年9月30日");
    expect(stdout).toContain(
      "  第 3 名 76.7 分 甲局：3 行，红 2，黄 0，绿 0，蓝 1；逾期 1，风险 1；应报 3，已报 3，未报 0，往月欠报 0；完成率 66.7%\n",
    );
    expect(stdout).toContain("  红 逾期 1-N1 甲局 事项1-N1：时限为2021年8月31日，已超期 30 天");
  });

  test("prints them as JSON", async () => {
    const { stdout } = await summarize("--json");
    expect(JSON.parse(stdout)).toMatchObject({
      month: "2021-09",
      asOf: "2021-09-30",
      totals: { duties: 7, lights: { red: 2, yellow: 2, green: 1, blue: 2 } },
    });
  });

  test("writes the ledger with the month's and the year's sheet, and loses nothing", async () => {
    const { code, stdout, written } = await run(
      { "有备忘.xlsx": withNotes },
      ...["summarize", "有备忘.xlsx", "--month", "2021-09", "-o", "汇总.xlsx"],
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/^已在“汇总\.xlsx”中生成“9月汇总”和“全年汇总”。共 3 项工作，/);
    const bytes = written.get("汇总.xlsx")!;
    await expectValid(bytes);
    const [before, after] = [await readContents(withNotes), await readContents(bytes)];
    expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
    expect(after.sheets.slice(before.sheets.length).map(({ name }) => name)).toEqual([
      "9月汇总",
      "全年汇总",
    ]);
    expect(readLedger(after)).toEqual(readLedger(before));
  });

  test("a second month joins the first in the year's sheet", async () => {
    const first = await run({}, ..."summarize 台账.xlsx --month 2021-08 -o 台账.xlsx".split(" "));
    const files = { "台账.xlsx": first.written.get("台账.xlsx")! };
    const second = await run(
      files,
      ..."summarize 台账.xlsx --month 2021-09 -o 台账.xlsx".split(" "),
    );
    expect(second).toMatchObject({ code: 0, stderr: "" });
    const { sheets } = await readContents(second.written.get("台账.xlsx")!);
    const year = sheets.find(({ name }) => name === "全年汇总")!;
    expect(year.rows.map(([first_]) => first_)).toEqual(expect.arrayContaining(["8月", "9月"]));
  });

  test("the same command gives the same bytes, and may be given again", async () => {
    const first = await summarize("-o", "汇总.xlsx");
    const bytes = first.written.get("汇总.xlsx")!;
    const argv = "summarize 台账.xlsx --month 2021-09 -o 汇总.xlsx".split(" ");
    const again = await run({ "汇总.xlsx": bytes }, ...argv);
    expect(again.code).toBe(0);
    expect(again.written.get("汇总.xlsx")).toEqual(bytes);
  });

  test("a file that holds more is not replaced, unless forced", async () => {
    const argv = "summarize 台账.xlsx --month 2021-09 -o 旧.xlsx".split(" ");
    const kept = await run({ "旧.xlsx": withNotes }, ...argv);
    expect(kept).toMatchObject({ code: 2, stderr: told("output-holds-more"), written: new Map() });
    expect(kept.stderr).toContain("“备忘”");
    expect((await run({ "旧.xlsx": withNotes }, ...argv, "--force")).code).toBe(0);
  });

  test("what people wrote on a month's sheet is asked for before it is made again", async () => {
    const made = (await summarize("-o", "汇总.xlsx")).written.get("汇总.xlsx")!;
    const edited = await editSheet(made, "9月汇总", 'r="A1" ', "领导批示");
    const argv = "summarize 汇总.xlsx --month 2021-09 -o 汇总.xlsx".split(" ");
    const asked = await run({ "汇总.xlsx": edited }, ...argv);
    expect(asked).toMatchObject({ code: 2, stderr: told("summary-sheet-edited") });
    expect((await run({ "汇总.xlsx": edited }, ...argv, "--force")).code).toBe(0);
  });

  test("the running month is judged on today", async () => {
    const argv = "summarize 台账.xlsx --month 2021-09 --json".split(" ");
    const { stdout } = await runIn(
      { files: { "台账.xlsx": ledger }, today: "2021-09-12" },
      ...argv,
    );
    expect(JSON.parse(stdout)).toMatchObject({ asOf: "2021-09-12" });
  });

  const bad: readonly (readonly [string, readonly string[], string])[] = [
    ["no month", ["summarize", "台账.xlsx"], "month-missing"],
    ["what is no month", ["summarize", "台账.xlsx", "--month", "2021-13"], "month-invalid"],
    [
      "a month beyond the ledger",
      ["summarize", "台账.xlsx", "--month", "2022-03"],
      "summary-month-unknown",
    ],
    [
      "an as-of date outside the month",
      ["summarize", "台账.xlsx", "--month", "2021-09", "--as-of", "2021-10-02"],
      "summary-as-of-outside",
    ],
    [
      "weights that are none",
      ["summarize", "台账.xlsx", "--month", "2021-09", "--weights", "50,,25"],
      "summary-weights-invalid",
    ],
    [
      "an output that is no workbook",
      ["summarize", "台账.xlsx", "--month", "2021-09", "-o", "汇总.docx"],
      "output-not-xlsx",
    ],
    ["a file that is no ledger", ["summarize", "别的.xlsx", "--month", "2021-09"], "not-a-ledger"],
  ];

  test.each(bad)("%s is told in one sentence", async (_, argv, code) => {
    const other = await writePlan({
      ...planLedger(smallLedger(), today),
      sheets: [makeSheet({ name: "工作台账" })],
    });
    expect(await run({ "别的.xlsx": other }, ...argv)).toMatchObject({
      code: 2,
      stdout: "",
      stderr: told(code),
      written: new Map(),
    });
  });

  test("a month that has not begun is told in one sentence", async () => {
    const argv = "summarize 台账.xlsx --month 2021-09".split(" ");
    const { stderr } = await runIn(
      { files: { "台账.xlsx": ledger }, today: "2021-08-31" },
      ...argv,
    );
    expect(stderr).toEqual(told("summary-month-ahead"));
  });
});

describe("remind", () => {
  const remind = (...more: string[]) =>
    run({}, "remind", "台账.xlsx", "--month", "2021-09", ...more);

  test("prints a text for each unit", async () => {
    const { code, stdout } = await remind();
    expect(code).toBe(0);
    expect(stdout.split(/\n\n-+\n\n/)).toEqual([
      expect.stringMatching(/^甲局：\n/),
      expect.stringMatching(/^乙局：\n/),
    ]);
  });

  test("prints one unit's alone, with a day to answer by", async () => {
    const { stdout } = await remind("--unit", "乙局", "--reply-by", "2021-10-12");
    expect(stdout).toMatch(/^乙局：\n/);
    expect(stdout).not.toContain("甲局");
    expect(stdout).toContain("2021年10月12日前");
  });

  test("prints JSON", async () => {
    const { stdout } = await remind("--json");
    expect(JSON.parse(stdout)).toMatchObject([
      { unit: "甲局", overdue: [{ id: "1-N1" }] },
      { unit: "乙局" },
    ]);
  });

  test("a unit that owes nothing is told in one sentence", async () => {
    const outcome = await remind("--unit", "丙镇");
    expect(outcome).toMatchObject({ code: 2, stdout: "", stderr: told("unit-unknown") });
    expect(outcome.stderr).toContain("甲局、乙局");
  });
});

describe("circular", () => {
  const circular = (files: Record<string, Uint8Array>, output: string, ...more: string[]) =>
    run(files, "circular", "台账.xlsx", "--month", "2021-09", "-o", output, ...more);

  test("writes a document", async () => {
    const { code, stdout, written } = await circular({}, "通报.docx");
    expect({ code, stdout }).toEqual({ code: 0, stdout: "已生成“通报.docx”。\n" });
    const text = await readDocument(written.get("通报.docx")!, "通报.docx");
    expect(text).toContain("某区人民政府办公室关于2021年9月重点工作落实情况的通报");
    expect(text).toContain("甲局1项：事项1-N1（超期30天）。");
  });

  test("writes a sheet where a workbook is asked for", async () => {
    const bytes = (await circular({}, "通报.xlsx")).written.get("通报.xlsx")!;
    await expectValid(bytes);
    expect((await readContents(bytes)).sheets.map(({ name }) => name)).toEqual(["通报稿"]);
  });

  test("a circular that is there already may have been edited, and stays unless forced", async () => {
    const files = { "通报.docx": new Uint8Array(1) };
    expect(await circular(files, "通报.docx")).toMatchObject({
      code: 2,
      stderr: told("circular-output-exists"),
      written: new Map(),
    });
    expect((await circular(files, "通报.docx", "--force")).code).toBe(0);
  });

  test("another kind of file is refused", async () => {
    expect((await circular({}, "通报.pdf")).stderr).toEqual(told("circular-output-invalid"));
  });
});

/** The workbook with other text in the cell that `place` finds on a sheet. */
async function editSheet(
  bytes: Uint8Array,
  sheet: string,
  place: string,
  text: string,
): Promise<Uint8Array> {
  const { strFromU8, strToU8, unzipSync, zipSync } = await import("fflate");
  const files = unzipSync(bytes);
  const place_ = (await readContents(bytes)).sheets.findIndex(({ name }) => name === sheet);
  const path = `xl/worksheets/sheet${place_ + 1}.xml`;
  const xml = strFromU8(files[path]!);
  const at = xml.indexOf("<t", xml.indexOf(place));
  const end = xml.indexOf("</t>", at);
  files[path] = strToU8(`${xml.slice(0, at)}<t>${text}${xml.slice(end)}`);
  return zipSync(files);
}
