import { buildLedgerInHost } from "../../src/actions/buildLedgerInHost";
import { Failure } from "../../src/core/failure";
import { buildLedger } from "../../src/core/ledger/buildLedger";
import { planLedger } from "../../src/core/ledger/planLedger";
import type { CellValue } from "../../src/core/plan/contents";
import { parseArea } from "../../src/core/plan/address";
import { contentsOf, fakeHost, type FakeHost } from "../taskpane/support/fakeEnvironment";
import { sampleNotice } from "../taskpane/support/sampleNotice";

const today = "2021-06-15";

/** What stands in the cell that an address such as `工作台账!A5` names. */
function cellAt({ contents }: FakeHost, address: string): CellValue | undefined {
  const [sheet = "", cell = ""] = address.split("!");
  const place = parseArea(cell);
  const rows = contents?.sheets.find(({ name }) => name === sheet)?.rows;
  return rows?.[place?.top ?? -1]?.[place?.left ?? -1];
}

test("the workbook becomes what the ledger's plan says", async () => {
  const host = fakeHost();
  const options = {
    months: ["2021-06", "2021-07"],
    groups: new Map([["各镇（街道）", ["翟镇镇"]]]),
  };
  const { ledger } = await buildLedgerInHost(host, sampleNotice, options, today);
  expect(ledger).toEqual(buildLedger(sampleNotice, options));
  expect(host.contents).toEqual(contentsOf(planLedger(ledger, today)));
});

test.each([
  ["the next duty that falls due", "2021-06-15", "3-N2"],
  ["a duty due on the day itself", "2021-08-31", "3-N1"],
  ["the first duty of all where every date is past", "2022-03-01", "1-R1"],
])("the row to look at first is %s", async (_, day, id) => {
  const host = fakeHost();
  const { firstRow } = await buildLedgerInHost(host, sampleNotice, {}, day);
  expect(cellAt(host, firstRow)).toBe(id);
});

test("a pinned as-of date decides which duty comes next", async () => {
  const host = fakeHost();
  const { firstRow } = await buildLedgerInHost(host, sampleNotice, { asOf: "2021-07-15" }, today);
  expect(cellAt(host, firstRow)).toBe("3-N1");
});

test("a notice without a year is refused before anything is written", async () => {
  const host = fakeHost();
  const silent = { ...sampleNotice, year: null };
  await expect(buildLedgerInHost(host, silent, {}, today)).rejects.toThrow(
    new Failure("year-unknown"),
  );
  expect(host.contents).toEqual({ sheets: [] });
});

test("what the host refuses reaches the caller, with the watch handed through", async () => {
  const host = fakeHost();
  const stop = new AbortController();
  host.before = (_, watch) => {
    expect(watch?.signal).toBe(stop.signal);
    return Promise.reject(new Failure("excel-has-entries"));
  };
  const built = buildLedgerInHost(host, sampleNotice, {}, today, { signal: stop.signal });
  await expect(built).rejects.toThrow(new Failure("excel-has-entries"));
});
