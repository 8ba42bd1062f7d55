import { User } from "../../../../src/preview/host/client/user";
import type { Change } from "../../../../src/preview/host/model/changes";
import type { Sheet } from "../../../../src/preview/host/model/sheet";
import { StandIn } from "../../../../src/preview/host/standIn";

const everyCell = { top: 0, left: 0, bottom: 99, right: 9 };

describe("the hands of a user", () => {
  let user: User;
  let sheet: Sheet;
  let told: Change[];

  beforeEach(() => {
    const standIn = new StandIn({ sheets: ["表", "另表"] });
    user = new User(standIn.connect());
    sheet = standIn.workbook.sheet("表");
    told = [];
    standIn.workbook.listen((change) => told.push(change));
  });

  const values = (address: string): unknown[] => {
    const [first = "", last = first] = address.split(":");
    const column = first.charCodeAt(0) - 65;
    const rows = [Number(first.slice(1)), Number(last.slice(1))];
    return Array.from({ length: rows[1]! - rows[0]! + 1 }, (_, row) => {
      const cell = sheet.cells.get(rows[0]! - 1 + row, column);
      return cell.formula ?? cell.value;
    });
  };

  test("typing reads numbers, percentages and dates as Excel does", () => {
    user.type("表", "A1", "20");
    user.type("表", "A2", "50%");
    user.type("表", "A3", "2021-6-30");
    user.type("表", "A4", "约50%");
    expect(values("A1:A4")).toEqual([20, 0.5, 44377, "约50%"]);
    expect(told[0]).toMatchObject({ author: { by: "user" }, details: { before: "", after: 20 } });
  });

  test("data validation stops what is typed, and lets through what is pasted", () => {
    sheet.validations.push({
      area: everyCell,
      rule: { decimal: { formula1: "0", formula2: 100, operator: "Between" } },
      ignoreBlanks: true,
      prompt: null,
      errorAlert: { style: "Stop", showAlert: true, title: "", message: "" },
    });
    expect(() => user.type("表", "A1", "120")).toThrow("does not take");
    expect(() => user.type("表", "A1", "很多")).toThrow("does not take");
    user.type("表", "A1", "99.5");
    user.type("表", "A1", "");
    user.paste("表", "A2", [["120"]]);
    expect(values("A1:A2")).toEqual(["", 120]);
  });

  test("a list takes the words of its range only; a warning takes any", () => {
    user.paste("另表", "A1", [["教体局"], ["发改委"]]);
    const list = {
      area: everyCell,
      rule: { list: { source: "=另表!$A$1:$A$2", inCellDropDown: true } },
      ignoreBlanks: true,
      prompt: null,
      errorAlert: null,
    };
    sheet.validations.push(list);
    user.type("表", "A1", "教体局");
    expect(() => user.type("表", "A1", "财政局")).toThrow("does not take");
    sheet.validations = [{ ...list, errorAlert: { style: "Warning", showAlert: true } }];
    user.type("表", "A1", "财政局");
    expect(values("A1")).toEqual(["财政局"]);
  });

  test("filling down carries formulas along", () => {
    user.paste("表", "A1", [["1"], ["2"], ["3"]]);
    user.type("表", "B1", "=A1*$A$1");
    user.fillDown("表", "B1:B3");
    expect(values("B1:B3")).toEqual(["=A1*$A$1", "=A2*$A$1", "=A3*$A$1"]);
  });

  test("deleting and inserting rows moves cells, references and rules", () => {
    user.paste("表", "A1", [["1"], ["2"], ["3"], ["=SUM(A1:A3)"]]);
    sheet.validations.push({
      area: { top: 2, left: 0, bottom: 2, right: 0 },
      rule: { custom: { formula: "=A3>0" } },
      ignoreBlanks: true,
      prompt: null,
      errorAlert: null,
    });
    user.deleteRows("表", "2:2");
    expect(values("A1:A3")).toEqual([1, 3, "=SUM(A1:A2)"]);
    expect(sheet.validations[0]).toMatchObject({
      area: { top: 1, bottom: 1 },
      rule: { custom: { formula: "=A2>0" } },
    });
    user.insertRows("表", "1:2");
    expect(values("A3:A5")).toEqual([1, 3, "=SUM(A3:A4)"]);
  });

  test("sorting moves whole rows, and the formulas in them follow", () => {
    user.paste("表", "A1", [
      ["3", "=A1"],
      ["1", "=A2"],
      ["2", "=A3"],
    ]);
    user.sort("表", "A1:B3", 0);
    expect(values("A1:A3")).toEqual([1, 2, 3]);
    expect(values("B1:B3")).toEqual(["=A1", "=A2", "=A3"]);
    user.sort("表", "A1:B3", 0, true);
    expect(values("A1:A3")).toEqual([3, 2, 1]);
    expect(told.at(-1)).toMatchObject({ kind: "sorted" });
  });

  test("filtering hides the other rows", () => {
    user.paste("表", "A1", [["灯"], ["红"], ["绿"], ["红"]]);
    sheet.filter = { area: { top: 0, left: 0, bottom: 3, right: 0 }, criteria: new Map() };
    user.filter("表", 0, ["红"]);
    expect([1, 2, 3].map((row) => sheet.rows.get(row)?.hidden)).toEqual([false, true, false]);
  });

  test("a protected sheet refuses locked cells, sorting and deleting, and takes the rest", () => {
    sheet.styles.apply({ top: 0, left: 1, bottom: 9, right: 1 }, { locked: false });
    sheet.protection = { allowAutoFilter: true };
    user.type("表", "B1", "可以");
    expect(() => user.type("表", "A1", "不行")).toThrow("protected");
    expect(() => user.paste("表", "A1", [["不", "行"]])).toThrow("protected");
    expect(() => user.sort("表", "A1:B3", 0)).toThrow("protected");
    expect(() => user.deleteRows("表", "1:1")).toThrow("protected");
    expect(values("B1")).toEqual(["可以"]);
    expect(values("A1")).toEqual([""]);
  });

  test("a rule by formula is left to the calculator, where there is one", () => {
    const standIn = new StandIn();
    const { workbook } = standIn;
    const area = { top: 0, left: 0, bottom: 9, right: 0 };
    const rule = { custom: { formula: "=A1>10" } };
    workbook.activeSheet.validations = [
      { area, rule, ignoreBlanks: true, prompt: null, errorAlert: null },
    ];
    const person = new User(standIn.connect());
    person.type("Sheet1", "A1", "5");
    workbook.calculator = {
      recalculate: () => undefined,
      evaluate: (_sheet, _formula, _area, _at, entry) => Number(entry) > 10,
      listTexts: () => null,
    };
    person.type("Sheet1", "A2", "50");
    expect(() => {
      person.type("Sheet1", "A3", "5");
    }).toThrow("A3 does not take 5");
  });
});
