import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildLedger } from "../../../src/core/ledger/buildLedger";
import type { Ledger } from "../../../src/core/ledger/ledger";
import { planLedger } from "../../../src/core/ledger/planLedger";
import { readLedger } from "../../../src/core/ledger/readLedger";
import { readNotice } from "../../../src/core/notice/readNotice";
import { readContents } from "../../../src/hosts/xlsx/readContents";
import { writePlan } from "../../../src/hosts/xlsx/writePlan";
import { expectValid } from "../../support/validateWorkbook";

const today = "2021-10-11";
const seed = readFileSync(join(__dirname, "..", "..", "..", "seeds", "yanshi-2021-3.txt"), "utf8");
const made = buildLedger(readNotice(seed), { asOf: today });

async function throughFile(ledger: Ledger): Promise<Ledger> {
  return readLedger(await readContents(await writePlan(planLedger(ledger, today))));
}

test("the seed's ledger comes back from a valid file as it was written", async () => {
  await expectValid(await writePlan(planLedger(made, today)));
  expect(await throughFile(made)).toEqual(made);
});

const report = fc.record({
  value: fc.oneof(
    fc.constant(null),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
    fc.constantFrom("约50%", "=1+1", "+86", "５０", "100 %"),
  ),
  narrative: fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 30 }).map((text) => text.trim()),
    fc.constantFrom(
      "",
      '=HYPERLINK("http://a")',
      "第一行\n第二行",
      "a\r\nb_x000D_",
      "<进展>&“情况”",
    ),
  ),
});

test("whatever units enter comes back from the file unchanged", async () => {
  const few = made.duties.slice(0, 12);
  const rows = fc.array(fc.array(report, { minLength: 7, maxLength: 7 }), {
    maxLength: few.length,
  });
  await fc.assert(
    fc.asyncProperty(rows, async (entries) => {
      const duties = few.map((duty, row) => ({
        ...duty,
        reports: duty.reports.map((empty, month) => ({ ...empty, ...entries[row]?.[month] })),
      }));
      expect((await throughFile({ ...made, duties })).duties).toEqual(duties);
    }),
    { numRuns: 40 },
  );
});
