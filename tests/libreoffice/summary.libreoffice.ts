/** The month's and the year's sheet as LibreOffice opens, calculates and prints them. */

import { readFile } from "node:fs/promises";
import { summarizeFile } from "../../src/actions/summarizeLedger";
import { planLedger } from "../../src/core/ledger/planLedger";
import { progressHeaders, dutyHeaders, sheetNames } from "../../src/core/ledger/vocabulary";
import type { WorkbookContents } from "../../src/core/plan/contents";
import type { WorkbookPlan } from "../../src/core/plan/plan";
import { lightNames, type Light } from "../../src/core/status/status";
import { draftCircular } from "../../src/core/summary/circular/draftCircular";
import { planCircularSheet } from "../../src/core/summary/circular/planCircularSheet";
import { readMonth } from "../../src/core/summary/monthFigures";
import { findAdditions } from "../../src/core/summary/sheet/findAdditions";
import { planMonthSheet } from "../../src/core/summary/sheet/monthSheet";
import { summarizeMonth } from "../../src/core/summary/summarizeMonth";
import { writePlan } from "../../src/hosts/xlsx/writePlan";
import { readContents } from "../../src/hosts/xlsx/readContents";
import { sampleLedger } from "../core/progress/sampleEntries";
import { row, smallLedger } from "../core/summary/smallLedger";
import { recalculate, renderPages, resave } from "../support/libreOffice";
import { makePlan } from "../support/makePlan";
import { withTemporaryFolder } from "../support/temporaryFolder";
import { expectValid } from "../support/validateWorkbook";

jest.setTimeout(300_000);

const asOf = "2021-09-30";
const request = { month: "2021-09", today: "2021-10-08", replace: false };

const sample = sampleLedger();
const ledger = { ...sample, settings: { ...sample.settings, asOf } };

function rowsOf(contents: WorkbookContents, sheet: string) {
  return contents.sheets.find(({ name }) => name === sheet)?.rows ?? [];
}

test("the figures are those that the workbook's own formulas come to", async () => {
  const made = await summarizeFile(await writePlan(planLedger(ledger, asOf)), "台账.xlsx", request);
  const contents = await recalculate(made.bytes);
  const rows = rowsOf(contents, sheetNames.ledger);
  const headers = rows.find((cells) => cells.includes(dutyHeaders.id)) ?? [];
  const duties = rows.slice(rows.indexOf(headers) + 1).filter(([id]) => id);
  const light = headers.indexOf(progressHeaders.light);
  const missed = headers.indexOf(progressHeaders.missed);
  const { totals } = made.summary;
  for (const [key, word] of Object.entries(lightNames) as [Light, string][]) {
    expect(duties.filter((cells) => cells[light] === word)).toHaveLength(totals.lights[key]);
  }
  const gaps = duties.reduce((sum, cells) => sum + (Number(cells[missed]) || 0), 0);
  expect(totals.reports.missing + totals.reports.backlog).toBe(gaps);
  const sheet = contents.sheets.find(({ name }) => name === "9月汇总")!;
  expect(readMonth(sheet)?.totals.lights).toEqual(totals.lights);
  expect(findAdditions(sheet)).toEqual([]);
});

test("a ledger that LibreOffice saved takes the sheets, and is valid", async () => {
  const saved = await resave(await writePlan(planLedger(ledger, asOf)));
  const { bytes } = await summarizeFile(saved, "台账.xlsx", request);
  await expectValid(bytes);
  const before = await readContents(saved);
  const after = await readContents(bytes);
  expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
  expect(rowsOf(await recalculate(bytes), "9月汇总").length).toBeGreaterThan(100);
});

const pagesOf = (plan: WorkbookPlan) =>
  withTemporaryFolder(async (folder) => {
    const pages = await renderPages(await writePlan(plan), folder);
    return Promise.all(
      pages.map(async (page) => {
        const bytes = await readFile(page);
        return {
          landscape: bytes.readUInt32BE(16) > bytes.readUInt32BE(20),
          bytes: bytes.length,
        };
      }),
    );
  });

/** A blank A4 page with title and footer packs to about this many bytes at 60 dots an inch. */
const emptyPage = 8_000;

describe("in print", () => {
  test("the month's sheet is A4 landscape, as long as it must be, and ends without an empty page", async () => {
    const pages = await pagesOf(
      makePlan([planMonthSheet(summarizeMonth(ledger, "2021-09", asOf))]),
    );
    expect(pages.length).toBeGreaterThan(8);
    expect(pages.length).toBeLessThan(25);
    expect(pages.every(({ landscape }) => landscape)).toBe(true);
    expect(Math.min(...pages.map((page) => page.bytes))).toBeGreaterThan(emptyPage);
  });

  test("a list of 500 overdue rows takes its pages and no more", async () => {
    const duties = Array.from({ length: 500 }, (_, index) =>
      row({ id: `1-R${index + 1}`, due: "2021-08-31" }),
    );
    const summary = summarizeMonth(smallLedger({ duties }), "2021-09", asOf);
    const pages = await pagesOf(makePlan([planMonthSheet(summary)]));
    expect(pages.length).toBeGreaterThan(20);
    expect(pages.length).toBeLessThan(120);
  });

  test("the circular is A4 portrait", async () => {
    const summary = summarizeMonth(ledger, "2021-09", asOf);
    const pages = await pagesOf(makePlan([planCircularSheet(draftCircular(summary))]));
    expect(pages.length).toBeLessThan(6);
    expect(pages.some(({ landscape }) => landscape)).toBe(false);
  });
});
