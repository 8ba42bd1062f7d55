import { watchLedger, type LedgerChange } from "../../src/actions/watchLedger";
import { planLedger } from "../../src/core/ledger/planLedger";
import type { CellValue, WorkbookContents } from "../../src/core/plan/contents";
import { checkLedger } from "../../src/core/progress/checkLedger";
import type { SheetChange } from "../../src/hosts/host";
import { makeDuty } from "../core/status/dutyFixture";
import { ledgerWith } from "../core/progress/checkOne";
import { contentsOfPlan } from "../support/contentsOfPlan";

const today = "2021-09-30";
const narrative = "完成施工图审查和招标控制价编制工作";

/** A workbook in memory that tells of changes when asked to. */
class FakeHost {
  reads = 0;
  rowReads = 0;
  lost = false;
  private readonly handlers = new Map<string, (change: SheetChange) => void>();
  readonly contents: { sheets: { name: string; rows: CellValue[][] }[] };

  constructor(count: number) {
    const duties = Array.from({ length: count }, (_, row) =>
      makeDuty({ id: `${row + 1}-R1`, item: row + 1, content: `第 ${row + 1} 项建设` }),
    );
    const plan = planLedger(ledgerWith(duties, { asOf: today }), today);
    this.contents = {
      sheets: contentsOfPlan(plan).sheets.map(({ name, rows }) => ({
        name,
        rows: rows.map((row) => [...row]),
      })),
    };
  }

  get rows(): CellValue[][] {
    return this.contents.sheets.find(({ name }) => name === "工作台账")!.rows;
  }

  read(): Promise<WorkbookContents> {
    this.reads += 1;
    return Promise.resolve(structuredClone(this.contents));
  }

  readRows(_: string, top: number, bottom: number) {
    this.rowReads += 1;
    if (this.lost) return Promise.reject(new Error("连接断开"));
    return Promise.resolve(structuredClone(this.rows.slice(top, bottom + 1)));
  }

  watch(sheet: string, tell: (change: SheetChange) => void) {
    this.handlers.set(sheet, tell);
    return Promise.resolve(() => {
      this.handlers.delete(sheet);
      return Promise.resolve();
    });
  }

  type(row: number, column: number, value: CellValue): void {
    this.rows[row]![column] = value;
  }

  tell(address: string, change: Partial<SheetChange> = {}, sheet = "工作台账"): void {
    this.handlers.get(sheet)?.({
      address,
      source: "local",
      changeType: "RangeEdited",
      ownWrite: false,
      ...change,
    });
  }
}

async function begin(count = 6) {
  const host = new FakeHost(count);
  const reports: LedgerChange[] = [];
  const failures: unknown[] = [];
  const watch = await watchLedger(host, {
    today,
    report: (change) => reports.push(change),
    fail: (error) => failures.push(error),
    pause: () => Promise.resolve(),
  });
  host.reads = 0;
  const full = () => checkLedger(watch.ledger!, today, { original: watch.ledger! });
  return { host, watch, reports, failures, full };
}

const june = { value: 14, narrative: 15 } as const;

test("an entry is read once and judged at once", async () => {
  const { host, watch, reports } = await begin();
  host.type(4, june.value, "约50%");
  host.tell("O5");
  await watch.settled();
  expect([host.rowReads, host.reads]).toEqual([1, 0]);
  expect(reports).toEqual([{ source: "local", touched: ["2-R1"] }]);
  expect(watch.findingsOf("2-R1").map(({ code }) => code)).toContain("entry-number-as-text");
});

test("a paste over many rows is one reading", async () => {
  const { host, watch, reports } = await begin(40);
  for (let row = 3; row < 33; row++) host.type(row, june.narrative, narrative);
  host.tell("P4:P33");
  await watch.settled();
  expect([host.rowReads, host.reads]).toEqual([1, 0]);
  expect(reports[0]?.touched).toHaveLength(30);
  expect(watch.findingsOf("5-R1").map(({ code }) => code)).toContain("entry-same-as-other-row");
});

test("what is told while a reading is under way is read together afterwards", async () => {
  const { host, watch } = await begin(20);
  for (let row = 3; row < 20; row++) {
    host.type(row, june.value, "x");
    host.tell(`O${row + 1}`);
  }
  await watch.settled();
  expect(host.rowReads).toBeLessThanOrEqual(2);
  expect(watch.findings.filter(({ code }) => code === "entry-not-a-number")).toHaveLength(17);
});

test("a deletion of cells takes its findings away", async () => {
  const { host, watch } = await begin();
  host.type(4, june.value, "x");
  host.tell("O5");
  await watch.settled();
  host.type(4, june.value, null);
  host.tell("O5:P5");
  await watch.settled();
  expect(watch.findings).toEqual([]);
});

test.each([
  { title: "inserted rows", address: "4:5", changeType: "RowInserted", at: 3, count: 2 },
  { title: "deleted rows", address: "4:5", changeType: "RowDeleted", at: 3, count: -2 },
  { title: "an unknown kind of change", address: "A1", changeType: "Strange", at: 3, count: 1 },
  {
    title: "rows that moved without being told",
    address: "O6",
    changeType: "RangeEdited",
    at: 3,
    count: 1,
  },
])("after $title everything is read, once", async ({ address, changeType, at, count }) => {
  const { host, watch } = await begin();
  if (count > 0) host.rows.splice(at, 0, ...Array.from({ length: count }, () => []));
  else host.rows.splice(at, -count);
  host.type(6, june.value, "x");
  host.tell(address, { changeType });
  await watch.settled();
  expect(host.reads).toBe(1);
  expect(watch.ledger?.duties).toHaveLength(count > 0 ? 6 : 4);
  expect(watch.findings.map(({ code }) => code)).toContain("entry-not-a-number");
});

test("a sort is read, and the findings follow the rows", async () => {
  const { host, watch, full } = await begin();
  for (const row of [3, 5, 8]) host.type(row, june.value, "x");
  host.tell("O4:O9");
  await watch.settled();
  const duties = host.rows.splice(3, 6);
  host.rows.splice(3, 0, ...duties.reverse());
  host.tell("A4:AN9");
  await watch.settled();
  expect(host.reads).toBe(0);
  expect(watch.findings).toEqual(full());
  expect(watch.findings[0]?.dutyId).toBe("6-R1");
});

test("changes of others are taken in quietly, many in one reading", async () => {
  const { host, watch, reports } = await begin(20);
  for (let row = 3; row < 13; row++) {
    host.type(row, june.value, "x");
    host.tell(`O${row + 1}`, { source: "remote" });
  }
  await watch.settled();
  expect(host.rowReads).toBe(1);
  expect(reports).toMatchObject([{ source: "remote" }]);
  expect(reports[0]?.touched).toHaveLength(10);
});

test("a changed setting judges everything again", async () => {
  const { host, watch } = await begin();
  host.type(4, june.value, 100);
  host.type(4, june.narrative, "主体完工");
  host.tell("O5:P5");
  await watch.settled();
  expect(watch.findings.map(({ code }) => code)).toContain("entry-too-short");
  const guide = host.contents.sheets.find(({ name }) => name === "填报说明")!;
  guide.rows.find((cells) => cells.includes("最少字数"))![2] = 2;
  host.tell("C13", {}, "填报说明");
  await watch.settled();
  expect(watch.findings.map(({ code }) => code)).not.toContain("entry-too-short");
});

test("a full check finds what no event told", async () => {
  const { host, watch } = await begin();
  host.type(4, june.value, "x");
  expect(watch.findings).toEqual([]);
  const findings = await watch.checkAll();
  expect(findings.map(({ code }) => code)).toContain("entry-not-a-number");
});

test("a reading that fails is told, and the next change catches up", async () => {
  const { host, watch, failures } = await begin();
  host.type(4, june.value, "x");
  host.lost = true;
  host.tell("O5");
  await watch.settled();
  expect(failures).toHaveLength(1);
  host.lost = false;
  host.tell("O8");
  await watch.settled();
  expect(watch.findingsOf("2-R1")).not.toEqual([]);
});

test("after the end nothing is read any more", async () => {
  const { host, watch } = await begin();
  await watch.stop();
  host.tell("O5");
  await watch.settled();
  expect(host.rowReads).toBe(0);
});
