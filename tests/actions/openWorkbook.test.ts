import { openWorkbook, tellLeftOut } from "../../src/actions/openWorkbook";
import { writePlan } from "../../src/hosts/xlsx/writePlan";
import { makeGrid } from "../support/makePlan";

test("a file opens as its plan, with what its cells showed", async () => {
  const { plan, results, leftOut } = await openWorkbook(await writePlan(makeGrid([["甲", 1]])));
  expect(plan.sheets[0]?.blocks[0]?.rows).toEqual([["甲", 1]]);
  expect(results.sheets[0]?.rows).toEqual([["甲", 1]]);
  expect(tellLeftOut(leftOut)).toEqual([]);
});

test("what was left behind is told in one sentence a sheet, and one for the workbook", () => {
  const leftOut = [
    { sheet: null, what: "left-macros", values: {} },
    { sheet: "工作台账", what: "left-comments", values: {} },
    { sheet: "工作台账", what: "left-pictures", values: { names: "公章" } },
  ] as const;
  expect(tellLeftOut(leftOut)).toEqual([
    "工作簿的宏没有带入，另存的文件里也不会有，请保留原文件。",
    "工作表“工作台账”的批注、图片和形状（公章）没有带入，另存的文件里也不会有，请保留原文件。",
  ]);
  expect(tellLeftOut(leftOut, "en")[1]).toContain("comments, pictures and shapes (公章)");
});

test("bytes that are no workbook are refused in words", async () => {
  await expect(openWorkbook(new TextEncoder().encode("通知"))).rejects.toMatchObject({
    code: "workbook-not-xlsx",
  });
});
