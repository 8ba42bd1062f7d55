import fc from "fast-check";
import { buildLedger } from "../../../src/core/ledger/buildLedger";
import type { Duty } from "../../../src/core/ledger/duty";
import type { Ledger } from "../../../src/core/ledger/ledger";
import { planLedger } from "../../../src/core/ledger/planLedger";
import { readLedger } from "../../../src/core/ledger/readLedger";
import { contentsOfPlan } from "../../support/contentsOfPlan";
import { sampleNotice } from "./sampleNotice";

const today = "2021-09-30";
const made = buildLedger(sampleNotice(), { asOf: today });
const written = (ledger: Ledger) => contentsOfPlan(planLedger(ledger, today));
const sheet = (name: string, contents = written(made)) =>
  contents.sheets.find((candidate) => candidate.name === name)!;

/** The same contents with the rows of 工作台账 changed. */
function withRows(change: (rows: (string | number | boolean | null)[][]) => void) {
  const contents = written(made);
  const rows = sheet("工作台账", contents).rows.map((row) => [...row]);
  change(rows);
  return {
    sheets: contents.sheets.map((each) => (each.name === "工作台账" ? { ...each, rows } : each)),
  };
}

test("a ledger reads back as it was written", () => {
  expect(readLedger(written(made))).toEqual(made);
});

const narrative = fc.string({ maxLength: 40 }).map((text) => text.trim());
const value = fc.oneof(
  fc.constant(null),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
  fc.constantFrom("约50%", "一百", "=1+1"),
);

test("whatever units enter reads back unchanged", () => {
  const reports = fc.array(fc.record({ value, narrative }), { minLength: 7, maxLength: 7 });
  const finishedOn = fc.constantFrom(null, "2021-06-28", "六月底");
  fc.assert(
    fc.property(fc.array(fc.tuple(reports, finishedOn), { maxLength: 10 }), (entries) => {
      const duties = made.duties.map((duty, index): Duty => {
        const [filled, finished = null] = entries[index] ?? [];
        return {
          ...duty,
          finishedOn: finished,
          reports: duty.reports.map((report, month) => ({ ...report, ...filled?.[month] })),
        };
      });
      expect(readLedger(written({ ...made, duties })).duties).toEqual(duties);
    }),
  );
});

describe("a workbook that people worked on", () => {
  test("is read by id after sorting", () => {
    const contents = withRows((rows) => {
      const duties = rows.splice(3, made.duties.length);
      rows.splice(3, 0, ...duties.reverse());
    });
    expect(readLedger(contents).duties).toEqual([...made.duties].reverse());
  });

  test("is read by header after columns moved and a line was put on top", () => {
    const contents = withRows((rows) => {
      rows.unshift(["督查室留存"]);
      for (const row of rows) row.splice(2, 0, "备注");
    });
    expect(readLedger(contents).duties).toEqual(made.duties);
  });

  test("falls back on _meta where a header was renamed", () => {
    const contents = withRows((rows) => {
      rows[2]![4] = "单位";
    });
    expect(readLedger(contents).duties).toEqual(made.duties);
  });

  test("leaves out rows without an id and keeps a doubled row twice", () => {
    const contents = withRows((rows) => {
      rows.splice(4, 0, [...rows[3]!], [null, 9, "任务", "随手记"]);
    });
    expect(
      readLedger(contents)
        .duties.map(({ id }) => id)
        .slice(0, 3),
    ).toEqual([...["1-R1", "1-R1", "1-R2"]]);
  });
});

describe("a workbook that is not ours", () => {
  test.each([
    ["has no sheets", { sheets: [] }],
    ["has no _meta", { sheets: written(made).sheets.filter(({ name }) => name !== "_meta") }],
    ["has no 工作台账", { sheets: written(made).sheets.filter(({ name }) => name !== "工作台账") }],
    [
      "has a _meta of another make",
      { sheets: [{ name: "_meta", rows: [["else", 1]] }, sheet("工作台账")] },
    ],
  ])("%s", (_title, contents) => {
    expect(() => readLedger(contents)).toThrow("不是本工具生成的责任分解台账");
  });
});
