import { Calculation } from "../../../src/preview/calculation/calculation";
import { Workbook } from "../../../src/preview/host/model/workbook";

/** 31 December 2021, as a serial number. */
const today = 44561;

function openSheet(cells: Readonly<Record<string, string | number>>) {
  const workbook = new Workbook({ sheets: ["表"] });
  const sheet = workbook.sheet("表");
  const calculation = new Calculation(workbook, () => today);
  const put = (address: string, content: string | number): void => {
    const column = address.charCodeAt(0) - 65;
    const row = Number(address.slice(1)) - 1;
    const isFormula = typeof content === "string" && content.startsWith("=");
    sheet.cells.set(row, column, isFormula ? { value: "", formula: content } : { value: content });
    calculation.edited(sheet.id, { top: row, left: column, bottom: row, right: column });
  };
  const get = (address: string) =>
    sheet.cells.get(Number(address.slice(1)) - 1, address.charCodeAt(0) - 65).value;
  calculation.recalculate();
  for (const [address, content] of Object.entries(cells)) put(address, content);
  calculation.step(() => false);
  return { workbook, calculation, put, get };
}

const valueOf = (formula: string, cells: Readonly<Record<string, string | number>> = {}) =>
  openSheet({ ...cells, Z1: formula }).get("Z1");

describe("a formula yields what Excel yields", () => {
  test.each([
    ["=1+2*3^2", 19],
    ["=-2^2", 4],
    ["=50%", 0.5],
    ['="共"&1+1&"项"', "共2项"],
    ["=1/0", "#DIV/0!"],
    ["=没有这个名称", "#NAME?"],
    ["=没有这个函数(1)", "#NAME?"],
    ['=IF(1>2,1/0,"否")', "否"],
    ['=IFERROR(1/0,"无")', "无"],
    ["=ROUND(1.005,2)", 1.01],
    ["=ROUND(-2.5,0)", -3],
    ['="a"="A"', true],
    ['=TEXT(44469,"yyyy-mm-dd")', "2021-09-30"],
    ['=TEXT(44469,"yyyy""年""m""月""d""日""")', "2021年9月30日"],
    ['=DATEVALUE("2021-6-31")', "#VALUE!"],
    ["=EOMONTH(DATE(2021,1,31),1)", 44255],
    ["=TODAY()", today],
    ['=SUBSTITUTE("2021.6.28",".","-")', "2021-6-28"],
    ['=LEN("督查室")', 3],
    ['=TRIM("  a  b ")', "a b"],
    ["=A1", 0],
  ])("%s → %s", (formula, value) => {
    expect(valueOf(formula)).toBe(value);
  });

  test.each([
    ["=SUM(A1:A4)", 30],
    ["=COUNT(A1:A4)", 2],
    ["=COUNTA(A1:A4)", 3],
    ['=COUNTIFS(A1:A4,">=10",B1:B4,"红")', 1],
    ['=COUNTIF(B1:B4,"*灯")', 1],
    ['=COUNTIF(B1:B4,"<>红")', 2],
    ['=SUMIFS(A1:A4,B1:B4,"红")', 10],
    ["=INDEX(B1:B4,MATCH(20,A1:A4,0))", "黄灯"],
    ["=MATCH(99,A1:A4,0)", "#N/A"],
    ["=SUMPRODUCT(MAX((A1:A4>0)*ISNUMBER(A1:A4)*1))", 1],
    ['=SUMPRODUCT((B1:B4="红")*1)', 2],
    ["=SUM(A1:INDEX(A1:A4,2))", 30],
    ["=VLOOKUP(20,A1:B4,2,FALSE)", "黄灯"],
  ])("%s over cells → %s", (formula, value) => {
    const cells = { A1: 10, A2: 20, A3: "文字", B1: "红", B2: "黄灯", B3: "红" };
    expect(valueOf(formula, cells)).toBe(value);
  });
});

test("an edit reaches every formula that reads the cell, by way of others too", () => {
  const { put, get, calculation } = openSheet({ A1: 1, B1: "=A1*2", C1: "=SUM(B1:B9)+1" });
  put("A1", 5);
  calculation.step(() => false);
  expect([get("B1"), get("C1")]).toEqual([10, 11]);
});

test("a formula that reads itself comes to an end", () => {
  const { get } = openSheet({ A1: "=B1+1", B1: "=A1+1" });
  expect(typeof get("A1")).toBe("number");
});

test("a chain of 3,000 formulas is reckoned", () => {
  const chain = Array.from({ length: 3000 }, (_, row) => [`A${row + 2}`, `=A${row + 1}+1`]);
  expect(openSheet({ A1: 1, ...Object.fromEntries(chain) }).get("A3001")).toBe(3001);
});

test("text that only looks like the own row's number is left alone", () => {
  const { get } = openSheet({ A5: 2, B5: '="A5和"&A5', A6: 3, B6: '="A6和"&A6' });
  expect([get("B5"), get("B6")]).toEqual(["A5和2", "A6和3"]);
});

test("the time is up after a slice, and the rest follows", () => {
  const { calculation, put, get } = openSheet({});
  for (let row = 1; row <= 20; row += 1) put(`A${row}`, `=${row}*2`);
  calculation.step(() => true);
  expect(calculation.isPending).toBe(true);
  calculation.step(() => false);
  expect(get("A20")).toBe(40);
});
