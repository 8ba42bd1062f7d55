import { Failure } from "../../src/core/failure";
import {
  holdsEntries,
  isOurs,
  recogniseContents,
  recogniseWorkbook,
} from "../../src/actions/recogniseWorkbook";
import { buildLedger } from "../../src/core/ledger/buildLedger";
import type { Ledger } from "../../src/core/ledger/ledger";
import { planLedger } from "../../src/core/ledger/planLedger";
import { contentsOf } from "../taskpane/support/fakeEnvironment";
import { sampleNotice } from "../taskpane/support/sampleNotice";

const empty = buildLedger(sampleNotice);

const written = (ledger: Ledger) => contentsOf(planLedger(ledger, "2021-06-15"));

const filled: Ledger = {
  ...empty,
  duties: empty.duties.map((duty, index) =>
    index === 0
      ? {
          ...duty,
          finishedOn: "2021-06-30",
          reports: duty.reports.map((report, month) =>
            month === 0 ? { ...report, value: 20, narrative: "已完成前期工作" } : report,
          ),
        }
      : duty,
  ),
};

test("no workbook, an empty one and a foreign one hold no ledger", async () => {
  expect(await recogniseWorkbook({ read: () => Promise.resolve(null) })).toEqual({ state: "none" });
  expect(recogniseContents({ sheets: [] })).toEqual({ state: "none" });
  const foreign = { sheets: [{ name: "责任分解", rows: [["我的表"]] }] };
  expect(recogniseContents(foreign)).toEqual({ state: "none" });
  expect(isOurs(foreign)).toBe(false);
  expect(holdsEntries(foreign)).toBe(false);
});

test("a ledger just made is ours and holds no entries", () => {
  const recognised = recogniseContents(written(empty));
  expect(recognised).toMatchObject({ state: "ledger", entries: 0 });
  expect(isOurs(written(empty))).toBe(true);
  expect(holdsEntries(written(empty))).toBe(false);
});

test("figures, narratives and dates of completion each count as an entry", () => {
  expect(recogniseContents(written(filled))).toMatchObject({ state: "ledger", entries: 3 });
  expect(holdsEntries(written(filled))).toBe(true);
});

test("a workbook that cannot be read is a failure, not an empty workbook", async () => {
  const read = () => Promise.reject(new Failure("excel-session-lost"));
  await expect(recogniseWorkbook({ read })).rejects.toThrow(new Failure("excel-session-lost"));
});
