import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { buildLedger } from "../../src/core/ledger/buildLedger";
import { planLedger } from "../../src/core/ledger/planLedger";
import { progressHeaders, sheetNames } from "../../src/core/ledger/vocabulary";
import { readNotice } from "../../src/core/notice/readNotice";
import type { CellValue, WorkbookContents } from "../../src/core/plan/contents";
import { writePlan } from "../../src/hosts/xlsx/writePlan";
import { functionsIn, plainFunctions } from "../support/functionsIn";
import { recalculate, renderPages } from "../support/libreOffice";
import { withTemporaryFolder } from "../support/temporaryFolder";
import { expectValid } from "../support/validateWorkbook";

jest.setTimeout(300_000);

const seed = join(__dirname, "..", "..", "seeds", "yanshi-2021-3.txt");

/** A day on which some duties are overdue, some near and some far. */
const asOf = "2021-10-11";

let bytes: Uint8Array;
let calculated: WorkbookContents;

beforeAll(async () => {
  const ledger = buildLedger(readNotice(await readFile(seed, "utf8")), { asOf });
  bytes = await writePlan(planLedger(ledger, asOf));
  calculated = await recalculate(bytes);
});

function rowsOf(sheet: string): readonly (readonly CellValue[])[] {
  return calculated.sheets.find(({ name }) => name === sheet)?.rows ?? [];
}

/** Values of a column of 工作台账 in the rows that hold a duty. */
function dutyValues(header: string): CellValue[] {
  const rows = rowsOf(sheetNames.ledger);
  const top = rows.findIndex((row) => row.includes(header));
  const column = rows[top]?.indexOf(header) ?? -1;
  const duties = rows.slice(top + 1).filter(([id]) => /^\d+-[A-Z]\d+$/.test(String(id)));
  return duties.map((row) => row[column] ?? null);
}

test("the ledger of the seed is a valid file", async () => {
  await expectValid(bytes);
});

test("no formula of the ledger gives an error", () => {
  const errors = calculated.sheets.flatMap(({ name, rows }) =>
    rows.flatMap((row, at) =>
      row
        .filter((value) => /^(?:#(?:N\/A|NAME|VALUE|REF|DIV|NUM|NULL)|Err:)/.test(String(value)))
        .map((value) => `${name} row ${at + 1}: ${String(value)}`),
    ),
  );
  expect(errors).toEqual([]);
});

test("every duty has a light and says why", () => {
  const lights = dutyValues(progressHeaders.light);
  const reasons = dutyValues(progressHeaders.reason);
  expect(lights.length).toBeGreaterThan(200);
  for (const light of lights) expect(["红", "黄", "绿", "蓝"]).toContain(light);
  for (const reason of reasons) expect(String(reason ?? "").length).toBeGreaterThan(3);
  expect(new Set(lights).size).toBeGreaterThan(1);
});

test("the ledger calls only functions that every program knows", () => {
  const called = functionsIn(bytes);
  expect(called.length).toBeGreaterThan(5);
  expect(called.filter((name) => !plainFunctions.has(name))).toEqual([]);
});

test("the ledger prints on pages that all have something on them", async () => {
  await withTemporaryFolder(async (folder) => {
    const pages = await renderPages(bytes, folder);
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.length).toBeLessThan(60);
    // A blank A3 page takes some 3 KB, one with a table ten times that.
    for (const page of pages) expect((await stat(page)).size).toBeGreaterThan(8_000);
  });
});
