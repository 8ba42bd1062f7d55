import { xlsxHost } from "../../../src/hosts/xlsx/xlsxHost";
import { makeGrid, makePlan, makeSheet } from "../../support/makePlan";
import { expectValid } from "../../support/validateWorkbook";

test("a new file holds nothing until a plan is carried out", async () => {
  const host = xlsxHost();
  expect(await host.read()).toBeNull();
  await host.carryOut(makeGrid([["甲"]]));
  expect(await host.read()).toEqual({ sheets: [{ name: "工作台账", rows: [["甲"]] }] });
  await expectValid(host.bytes!);
});

test("a plan for the same sheets takes their place", async () => {
  const host = xlsxHost();
  await host.carryOut(makeGrid([["甲"]]));
  await host.carryOut(makeGrid([["乙"]]));
  expect((await host.read())?.sheets[0]?.rows).toEqual([["乙"]]);
});

test("sheets that the plan does not name are never lost", async () => {
  const host = xlsxHost();
  await host.carryOut(makePlan([makeSheet(), makeSheet({ name: "备注" })]));
  const before = host.bytes;
  const named = makeGrid([["乙"]]);
  const names = [{ name: "统计日期", formula: "=工作台账!$A$1" }];
  await expect(host.carryOut({ ...named, names })).rejects.toMatchObject({
    code: "workbook-has-other-sheets",
    values: { sheets: "“备注”" },
  });
  expect(host.bytes).toBe(before);
});

test("sheets without names of the workbook are added to those there are", async () => {
  const host = xlsxHost();
  await host.carryOut(makePlan([makeSheet(), makeSheet({ name: "备注" })]));
  await host.carryOut(makeGrid([["乙"]]));
  expect((await host.read())?.sheets).toEqual([
    { name: "工作台账", rows: [["乙"]] },
    { name: "备注", rows: [] },
  ]);
  await expectValid(host.bytes!);
});
