import { retargetFormulas } from "../../../../src/hosts/excel/build/temporary";

const retarget = retargetFormulas(
  new Map([
    ["工作台账", "_b~x~1"],
    ["6月 汇总", "_b~x~2"],
  ]),
);

test.each([
  ["=工作台账!$A$1", "='_b~x~1'!$A$1"],
  ["='工作台账'!$A$1+'6月 汇总'!B2", "='_b~x~1'!$A$1+'_b~x~2'!B2"],
  ['=IF(A1="工作台账!A1",工作台账!A1,"")', '=IF(A1="工作台账!A1",\'_b~x~1\'!A1,"")'],
  ["=别的!A1+我的工作台账!A1", "=别的!A1+我的工作台账!A1"],
  ["=SUM(A1:A9)", "=SUM(A1:A9)"],
  ['="他说""工作台账!A1"""&工作台账!A1', '="他说""工作台账!A1"""&\'_b~x~1\'!A1'],
])("%s names the sheet that is being built: %s", (formula, expected) => {
  expect(retarget(formula)).toBe(expected);
});
