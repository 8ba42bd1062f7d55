import { closingRecords, readClosings } from "../../../../src/core/ledger/closing/closings";
import { lateEntries } from "../../../../src/core/ledger/closing/lateEntries";
import { planClosing, planReopening } from "../../../../src/core/ledger/closing/planClosing";
import type { Ledger } from "../../../../src/core/ledger/ledger";
import { planLedger } from "../../../../src/core/ledger/planLedger";
import { readLedger } from "../../../../src/core/ledger/readLedger";
import { applyEdits } from "../../../../src/core/plan/applyEdits";
import { contentsOfPlan } from "../../../support/contentsOfPlan";
import { ledgerWith } from "../../progress/checkOne";
import { makeDuty } from "../../status/dutyFixture";

const today = "2021-09-30";
const narrative = "完成施工图审查和招标控制价编制";

const duties = [1, 2, 3].map((number) =>
  makeDuty({
    id: `${number}-R1`,
    item: number,
    entries: { "2021-06": [10 * number, `${narrative}${number}`], "2021-07": 40 },
  }),
);

const open = contentsOfPlan(planLedger(ledgerWith(duties, { asOf: today }), today));
const closed = (month: string, contents = open) =>
  applyEdits(contents, planClosing(contents, month, today).edits);
const through = (contents = open) => readLedger(contents).settings.closedThrough;

test("closing a month is written to the setting that validation and checks obey", () => {
  expect(through()).toBeNull();
  expect(through(closed("2021-06"))).toBe("2021-06");
});

test("only the setting and the records in _meta are written", () => {
  const sheets = new Set(planClosing(open, "2021-06", today).edits.map(({ sheet }) => sheet));
  expect([...sheets].sort()).toEqual(["_meta", "填报说明"]);
});

test("months before it that were left open are closed as well, and told", () => {
  const { told } = planClosing(open, "2021-08", today);
  expect(told).toEqual(["2021年6月、2021年7月此前没有封账，已一并封账。"]);
  expect([...readClosings(closed("2021-08")).keys()]).toEqual(["2021-06", "2021-07", "2021-08"]);
  expect(planClosing(closed("2021-07"), "2021-08", today).told).toEqual([]);
});

test("closing a month that is not over is allowed, and told", () => {
  expect(planClosing(closed("2021-08"), "2021-09", "2021-09-20").told[0]).toContain("还没有过完");
});

test.each([
  { title: "a month to come", code: "closing-month-future", act: () => closed("2021-10") },
  { title: "a month of another year", code: "closing-month-unknown", act: () => closed("2020-06") },
  {
    title: "a month closed already",
    code: "closing-done",
    act: () => closed("2021-06", closed("2021-07")),
  },
  {
    title: "opening a month that is open",
    code: "reopening-not-closed",
    act: () => planReopening(closed("2021-06"), "2021-07"),
  },
  {
    title: "opening where nothing is closed",
    code: "reopening-not-closed",
    act: () => planReopening(open, "2021-06"),
  },
])("$title is refused in a sentence", ({ code, act }) => {
  expect(act).toThrow(expect.objectContaining({ name: "Failure", code }));
});

test("opening a month opens those after it, and forgets their records", () => {
  const contents = closed("2021-08");
  const { edits, told } = planReopening(contents, "2021-07");
  expect(told[0]).toContain("2021年8月");
  const opened = applyEdits(contents, edits);
  expect(through(opened)).toBe("2021-06");
  expect([...readClosings(opened).keys()]).toEqual(["2021-06"]);
  expect(through(applyEdits(opened, planReopening(opened, "2021-06").edits))).toBeNull();
});

describe("entries changed after closing", () => {
  const contents = closed("2021-07");
  const ledger = readLedger(contents);
  const closings = readClosings(contents);

  function changed(
    change: (report: Ledger["duties"][number]["reports"][number]) => object,
  ): Ledger {
    return {
      ...ledger,
      duties: ledger.duties.map((duty, index) =>
        index === 1
          ? { ...duty, reports: duty.reports.map((report) => ({ ...report, ...change(report) })) }
          : duty,
      ),
    };
  }

  test("none are told where nothing was changed", () => {
    expect(lateEntries(ledger, closings)).toEqual([]);
  });

  test.each([
    { title: "a value", month: "2021-06", change: { value: 21 }, field: "value" },
    { title: "a narrative", month: "2021-07", change: { narrative: "另写" }, field: "narrative" },
    { title: "an entry made later", month: "2021-07", change: { value: null }, field: "value" },
  ])("$title is told with its cell", ({ month, change, field }) => {
    const late = lateEntries(
      changed((report) => (report.month === month ? change : {})),
      closings,
    );
    expect(late).toMatchObject([
      { code: "late-entry", severity: "error", dutyId: "2-R1", month, field },
    ]);
  });

  test("months that are open are nobody's concern", () => {
    const edited = changed((report) => (report.month === "2021-08" ? { value: 50 } : {}));
    expect(lateEntries(edited, closings)).toEqual([]);
  });

  test("a row that came after closing has nothing to differ from", () => {
    const more = { ...ledger, duties: [...ledger.duties, makeDuty({ id: "9-A2" })] };
    expect(lateEntries(more, closings)).toEqual([]);
  });
});

test("records of many rows stay within what a cell holds", () => {
  const many = Array.from({ length: 5000 }, (_, row) =>
    makeDuty({ id: `${row}-R1`, entries: { "2021-06": [row, `${narrative}${row}`] } }),
  );
  const records = closingRecords(ledgerWith(many), "2021-06");
  expect(records.length).toBeGreaterThan(1);
  for (const record of records) expect(JSON.stringify(record).length).toBeLessThan(32_767);
});
