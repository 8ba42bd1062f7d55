import { planLedger } from "../../src/core/ledger/planLedger";
import type { Ledger } from "../../src/core/ledger/ledger";
import { writePlan } from "../../src/hosts/xlsx/writePlan";
import { makeDuty } from "../core/status/dutyFixture";
import { ledgerWith } from "../core/progress/checkOne";
import { runIn } from "./fakeIo";

const file = "台账.xlsx";

const bad = ledgerWith(
  [
    makeDuty({ id: "1-R1", item: 1, unit: "区水利局" }),
    makeDuty({
      id: "2-R1",
      item: 2,
      unit: "区发改委",
      entries: { "2021-06": ["约50%", "完成施工图审查和招标控制价编制工作"] },
    }),
    makeDuty({
      id: "3-R1",
      item: 3,
      unit: "区水利局",
      entries: { "2021-06": [60, "正常推进"] },
    }),
  ],
  { asOf: "2021-06-30" },
);

const good = ledgerWith([makeDuty({ id: "1-R1", item: 1 })], { asOf: "2021-06-20" });

async function check(ledger: Ledger, ...options: string[]) {
  const bytes = await writePlan(planLedger(ledger, "2021-06-30"));
  return runIn({ files: { [file]: bytes }, today: "2021-08-31" }, "check", file, ...options);
}

interface Report {
  readonly asOf: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly findings: readonly Readonly<Record<string, unknown>>[];
}

test("errors are told by unit, the worst unit first, and the exit code is 1", async () => {
  const { code, stdout, stderr } = await check(bad);
  expect(code).toBe(1);
  expect(stderr).toBe("");
  expect(stdout).toContain("按 2021-06-30 检查");
  expect(stdout.indexOf("区发改委（")).toBeLessThan(stdout.indexOf("区水利局（"));
  expect(stdout).toMatch(/\[错误\] O5 2-R1 {2}6月完成值“约50%”/);
});

test("as JSON every finding tells its cell, and the offer that would mend it", async () => {
  const { code, stdout } = await check(bad, "--json");
  expect(code).toBe(1);
  const report = JSON.parse(stdout) as Report;
  expect(report.asOf).toBe("2021-06-30");
  expect(report.counts["error"]).toBeGreaterThan(0);
  expect(report.findings).toContainEqual(
    expect.objectContaining({
      severity: "error",
      code: "entry-number-as-text",
      duty: "2-R1",
      item: 2,
      unit: "区发改委",
      month: "2021-06",
      cell: "工作台账!O5",
      fix: 50,
    }),
  );
});

test("without errors the exit code is 0", async () => {
  const { code, stdout } = await check(good);
  expect(code).toBe(0);
  expect(stdout).toContain("错误 0");
});

test("the day of the option wins over the ledger's own", async () => {
  const { stdout } = await check(good, "--as-of", "2021-08-31", "--json");
  expect((JSON.parse(stdout) as Report).asOf).toBe("2021-08-31");
});

test("a ledger whose day follows today is checked as of today", async () => {
  const { stdout } = await check({ ...good, settings: { ...good.settings, asOf: null } }, "--json");
  expect((JSON.parse(stdout) as Report).asOf).toBe("2021-08-31");
});

test("broken structure is told first, and entries are still judged", async () => {
  const plan = planLedger(bad, "2021-06-30");
  const sheets = plan.sheets.map((sheet) =>
    sheet.name === "工作台账"
      ? {
          ...sheet,
          blocks: sheet.blocks.map((block) => ({
            ...block,
            rows: block.rows.map((row) =>
              row.map((cell) => (cell === "6月完成值" ? "六月完成情况" : cell)),
            ),
          })),
        }
      : sheet,
  );
  const bytes = await writePlan({ ...plan, sheets });
  const { code, stdout } = await runIn({ files: { [file]: bytes } }, "check", file, "--json");
  expect(code).toBe(1);
  const { findings } = JSON.parse(stdout) as Report;
  expect(findings[0]).toMatchObject({
    kind: "structure",
    code: "damage-header-renamed",
    cell: "工作台账!O3",
  });
  expect(findings.map((found) => found["code"])).toContain("entry-number-as-text");
});

test.each([
  { title: "a file that is no workbook", bytes: "甲", code: "workbook-not-xlsx" },
  { title: "a file that is not there", bytes: null, code: "file-not-found" },
])("$title is told in one sentence", async ({ bytes, code }) => {
  const outcome = await runIn({ files: bytes === null ? {} : { [file]: bytes } }, "check", file);
  expect(outcome.code).toBe(2);
  expect(outcome.stdout).toBe("");
  expect(outcome.stderr).toContain(`（${code}）`);
});

test("a workbook of another make is refused by its name", async () => {
  const plan = planLedger(good, "2021-06-30");
  const bytes = await writePlan({
    ...plan,
    sheets: plan.sheets.filter(({ name }) => name !== "_meta"),
  });
  const { code, stderr } = await runIn({ files: { [file]: bytes } }, "check", file);
  expect(code).toBe(2);
  expect(stderr).toContain(`“${file}”不是本工具生成的责任分解台账`);
});
