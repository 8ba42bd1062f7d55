import fc from "fast-check";
import { readContents } from "../../../src/hosts/xlsx/readContents";
import { writePlan } from "../../../src/hosts/xlsx/writePlan";
import { contentsOfPlan } from "../../support/contentsOfPlan";
import { makeGrid } from "../../support/makePlan";
import { expectValid } from "../../support/validateWorkbook";
import { randomPlan } from "./randomPlans";

/** Rows without the empty cells at their ends, which a file does not keep. */
function trimmed(rows: readonly (readonly unknown[])[]): unknown[][] {
  const shortened = rows.map((row) => row.slice(0, lastFilled(row) + 1));
  return shortened.slice(0, shortened.findLastIndex((row) => row.length > 0) + 1);
}

function lastFilled(row: readonly unknown[]): number {
  return row.findLastIndex((value) => value !== null && value !== "");
}

test("whatever a plan holds is read back", async () => {
  await fc.assert(
    fc.asyncProperty(randomPlan, async (random) => {
      const { sheets } = await readContents(await writePlan(random));
      const expected = contentsOfPlan(random).sheets;
      expect(sheets.map(({ name }) => name)).toEqual(expected.map(({ name }) => name));
      expect(sheets.map(({ rows }) => trimmed(rows))).toEqual(
        expected.map(({ rows }) => trimmed(rows)),
      );
    }),
    { numRuns: 200 },
  );
});

test("whatever a plan holds, the file is valid", async () => {
  for (const random of fc.sample(randomPlan, { numRuns: 12, seed: 20210531 })) {
    await expectValid(await writePlan(random));
  }
});

test.each([
  { title: "an empty sheet", rows: [] },
  { title: "a single cell", rows: [["甲"]] },
  { title: "a text as long as a cell can hold", rows: [["长".repeat(32_767)]] },
  { title: "as many columns as a sheet has", rows: [Array.from({ length: 16_384 }, (_, n) => n)] },
])("$title is written and read back", async ({ rows }) => {
  const bytes = await writePlan(makeGrid(rows));
  await expectValid(bytes);
  expect((await readContents(bytes)).sheets[0]?.rows).toEqual(rows);
});

test("an empty text leaves the cell empty", async () => {
  const bytes = await writePlan(makeGrid([["", 1]]));
  expect((await readContents(bytes)).sheets[0]?.rows).toEqual([[null, 1]]);
});
