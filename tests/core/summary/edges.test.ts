/** Months and ledgers in which something is missing. */

import type { Ledger } from "../../../src/core/ledger/ledger";
import type { CellContent, SheetPlan } from "../../../src/core/plan/plan";
import { planMonthSheet } from "../../../src/core/summary/sheet/monthSheet";
import { planYearSheet } from "../../../src/core/summary/sheet/yearSheet";
import { monthFigures } from "../../../src/core/summary/monthFigures";
import { summarizeMonth } from "../../../src/core/summary/summarizeMonth";
import { draftCircular } from "../../../src/core/summary/circular/draftCircular";
import { writePlan } from "../../../src/hosts/xlsx/writePlan";
import { makePlan } from "../../support/makePlan";
import { expectValid } from "../../support/validateWorkbook";
import { row, smallLedger } from "./smallLedger";

function cellsOf({ blocks }: SheetPlan): CellContent[] {
  return blocks.flatMap(({ rows }) => rows.flat()).filter((cell) => cell !== null);
}

const unreported = smallLedger().duties.map((duty) => ({
  ...duty,
  finishedOn: null,
  reports: duty.reports.map(({ month }) => ({ month, value: null, narrative: "" })),
}));

const cases: readonly (readonly [string, Ledger, string, string])[] = [
  ["a month without any report", smallLedger({ duties: unreported }), "2021-09", "2021-09-30"],
  ["a ledger without rows", smallLedger({ duties: [] }), "2021-09", "2021-09-30"],
  [
    "a ledger without items, sections and units",
    smallLedger({ items: [], sections: [], units: [], duties: [] }),
    "2021-07",
    "2021-07-31",
  ],
  [
    "a notice without milestones and targets",
    smallLedger({ duties: [row({ id: "1-R1" }), row({ id: "2-R1", unit: "乙局" })] }),
    "2021-09",
    "2021-09-30",
  ],
  ["a year's first month", smallLedger(), "2021-06", "2021-06-30"],
  ["the first day of a month", smallLedger(), "2021-09", "2021-09-01"],
  [
    "rows that belong to no item, and items without leader or section",
    smallLedger({ items: [], duties: [row({ id: "99-R1" }, [null, 5, 10, 20])] }),
    "2021-09",
    "2021-09-30",
  ],
  [
    "text where numbers belong, and goals of zero",
    smallLedger({
      duties: [
        {
          ...row({
            id: "1-R1",
            goal: { comparison: "<=", value: 0, unit: "起", accumulates: false },
          }),
          reports: [{ month: "2021-09", value: "约50%", narrative: "" }],
        },
      ],
    }),
    "2021-09",
    "2021-09-30",
  ],
];

test.each(cases)("%s gives a sensible sheet", async (_, ledger, month, asOf) => {
  const summary = summarizeMonth(ledger, month, asOf);
  const sheets = [planMonthSheet(summary), planYearSheet(ledger.source, [monthFigures(summary)])];
  for (const cell of sheets.flatMap(cellsOf)) {
    if (typeof cell === "number") expect(Number.isFinite(cell)).toBe(true);
    else expect(String(cell)).not.toMatch(/NaN|Infinity|undefined|#DIV|null/);
  }
  expect(JSON.stringify(summary)).not.toMatch(/NaN|undefined/);
  await expectValid(await writePlan(makePlan(sheets)));
  expect(draftCircular(summary).paragraphs.length).toBeGreaterThan(5);
});

test("in the first month all that is finished is new, and nothing is compared", () => {
  const duties = [row({ id: "1-R1", start: "2021-06-01" }, [100])];
  const { changes, comparedWith } = summarizeMonth(
    smallLedger({ duties }),
    "2021-06",
    "2021-06-30",
  );
  expect(comparedWith).toBeNull();
  expect(changes.finished.map(({ id }) => id)).toEqual(["1-R1"]);
  expect(changes).toMatchObject({ newlyRed: [], newlyYellow: [], backToGreen: [], moves: null });
});

test("a group whose members have rows of their own is no unit without rows", () => {
  const units = [
    { name: "各镇", kind: "group", members: ["丙镇"], contact: "" },
    { name: "丙镇", kind: "unit", members: [], contact: "" },
  ] as const;
  const summary = summarizeMonth(smallLedger({ units }), "2021-09", "2021-09-30");
  expect(summary.units.map(({ name }) => name)).not.toContain("各镇");
});
