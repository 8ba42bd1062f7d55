import { headerParts } from "../../../../src/hosts/excel/steps/headerParts";

test.each([
  ["台账", { left: "", center: "台账", right: "" }],
  [
    "&L&A&C第 &P 页，共 &N 页&R打印日期 &D",
    { left: "&A", center: "第 &P 页，共 &N 页", right: "打印日期 &D" },
  ],
  ["&R&D", { left: "", center: "", right: "&D" }],
  ["甲&&乙&L&&C", { left: "&&C", center: "甲&&乙", right: "" }],
  ["", { left: "", center: "", right: "" }],
])("%j is taken apart", (text, parts) => {
  expect(headerParts(text)).toEqual(parts);
});
