import { findDamage } from "../../../../src/core/ledger/damage/findDamage";
import { planRepair } from "../../../../src/core/ledger/damage/planRepair";
import { planLedger } from "../../../../src/core/ledger/planLedger";
import { applyEdits } from "../../../../src/core/plan/applyEdits";
import type {
  CellValue,
  SheetContents,
  WorkbookContents,
} from "../../../../src/core/plan/contents";
import { fullContentsOfPlan } from "../../../support/fullContentsOfPlan";
import { BrokenLedger, filledLedger, today } from "./brokenLedger";

const whole = () => fullContentsOfPlan(planLedger(filledLedger(), today));

type Grid<Value> = (Value | null)[][];

/** The workbook with one sheet changed. */
function withSheet(
  name: string,
  change: (rows: Grid<CellValue>, formulas: Grid<string>) => Partial<SheetContents> | undefined,
): WorkbookContents {
  const contents = whole();
  return {
    ...contents,
    sheets: contents.sheets.map((sheet) => {
      if (sheet.name !== name) return sheet;
      const rows = sheet.rows.map((row) => [...row]);
      const formulas = (sheet.formulas ?? []).map((row) => [...row]);
      return { ...sheet, rows, formulas, ...change(rows, formulas) };
    }),
  };
}

const without = (name: string): WorkbookContents => {
  const contents = whole();
  return { ...contents, sheets: contents.sheets.filter((sheet) => sheet.name !== name) };
};

function dropColumn(at: number) {
  return withSheet("工作台账", (rows, formulas) => {
    for (const row of [...rows, ...formulas]) row.splice(at, 1);
    return undefined;
  });
}

const cases: {
  title: string;
  contents: () => WorkbookContents;
  codes: string[];
  rebuild?: boolean;
}[] = [
  {
    title: "a renamed sheet",
    contents: () => withSheet("工作台账", () => ({ name: "台账2" })),
    codes: ["damage-sheet-renamed"],
  },
  {
    title: "a renamed 责任分解",
    contents: () => withSheet("责任分解", () => ({ name: "分解表" })),
    codes: ["damage-sheet-renamed"],
  },
  {
    title: "a renamed 填报说明",
    contents: () => withSheet("填报说明", () => ({ name: "说明" })),
    codes: ["damage-sheet-renamed"],
  },
  {
    title: "a sheet that is gone",
    contents: () => without("责任分解"),
    codes: ["damage-sheet-gone"],
    rebuild: true,
  },
  {
    title: "单位名录 that is gone",
    contents: () => without("单位名录"),
    codes: ["damage-sheet-gone"],
    rebuild: true,
  },
  {
    title: "工作台账 that is gone",
    contents: () => without("工作台账"),
    codes: ["damage-ledger-gone"],
    rebuild: true,
  },
  {
    title: "a sheet without protection",
    contents: () => withSheet("工作台账", () => ({ isProtected: false })),
    codes: ["damage-unprotected"],
  },
  {
    title: "a column that was deleted",
    contents: () => dropColumn(3),
    codes: ["damage-column-gone"],
    rebuild: true,
  },
  {
    title: "the column of ids that was deleted",
    contents: () => dropColumn(0),
    codes: ["damage-column-gone", ...filledLedger().duties.map(() => "damage-id-gone")],
    rebuild: true,
  },
  {
    title: "a month's last day overwritten",
    contents: () =>
      withSheet("工作台账", (rows) => {
        rows[1]![14] = "六月";
        return undefined;
      }),
    codes: ["damage-month-end"],
  },
  {
    title: "a changed formula on 责任分解",
    contents: () =>
      withSheet("责任分解", (_, formulas) => {
        formulas[3]![7] = '="绿"';
        return undefined;
      }),
    codes: ["damage-formula-changed"],
  },
  {
    title: "a value over a formula on 责任分解",
    contents: () =>
      withSheet("责任分解", (rows, formulas) => {
        formulas[3]![7] = null;
        rows[3]![7] = "绿";
        return undefined;
      }),
    codes: ["damage-formula-overwritten"],
  },
  {
    title: "an item gone from 责任分解",
    contents: () =>
      withSheet("责任分解", (rows, formulas) => {
        rows[3] = [];
        formulas[3] = [];
        return undefined;
      }),
    codes: ["damage-item-gone"],
    rebuild: true,
  },
  {
    title: "a setting's name overwritten",
    contents: () =>
      withSheet("填报说明", (rows) => {
        const row = rows.find((cells) => cells.includes("预警天数"))!;
        row[row.indexOf("预警天数")] = "";
        return undefined;
      }),
    codes: ["damage-setting-gone"],
  },
  {
    title: "a threshold that is no number",
    contents: () =>
      withSheet("填报说明", (rows) => {
        const row = rows.find((cells) => cells.includes("预警天数"))!;
        row[row.indexOf("预警天数") + 1] = "一个月";
        return undefined;
      }),
    codes: ["damage-setting-unusable"],
  },
  {
    title: "a name that is gone, and one that points nowhere",
    contents: () => {
      const contents = whole();
      const names = contents.names!.flatMap((plan) => {
        if (plan.name === "统计日期") return [];
        return plan.name === "台账_亮灯" ? [{ ...plan, formula: "=#REF!" }] : [plan];
      });
      return { ...contents, names };
    },
    codes: ["damage-name-gone", "damage-name-gone"],
  },
  {
    title: "a header that stands twice",
    contents: () => {
      const broken = new BrokenLedger();
      broken.insertColumn(15);
      const contents = broken.now();
      return {
        ...contents,
        sheets: contents.sheets.map((sheet) => {
          if (sheet.name !== "工作台账") return sheet;
          const rows = sheet.rows.map((row) => [...row]);
          rows[2]![15] = rows[2]![14]!;
          return { ...sheet, rows };
        }),
      };
    },
    codes: ["damage-header-doubled"],
  },
];

describe("damage is found and repaired", () => {
  test.each(cases)("$title", ({ contents, codes, rebuild = false }) => {
    const damage = findDamage(contents());
    expect(damage.map(({ code }) => code)).toEqual(codes);
    for (const { message } of damage) expect(message).toMatch(/[。]$/);
    const repair = planRepair(contents(), damage);
    expect(repair.rebuild).toBe(rebuild);
    const after = rebuild
      ? fullContentsOfPlan(planLedger(repair.ledger, today))
      : applyEdits(contents(), repair.edits);
    expect(findDamage(after)).toEqual([]);
  });
});

test("a deleted row comes back at the end, and its entries are said to be lost", () => {
  const broken = new BrokenLedger();
  const id = broken.read(1, broken.idColumn);
  broken.deleteRow(1);
  const damage = findDamage(broken.now());
  expect(damage).toMatchObject([{ code: "damage-row-deleted", dutyId: id }]);
  expect(damage[0]?.message).toContain("已填的内容找不回来");
  const { ledger, edits } = planRepair(broken.now(), damage);
  expect(edits[0]).toMatchObject({ kind: "insertRows", count: 1 });
  expect(ledger.duties.at(-1)).toMatchObject({ id, finishedOn: null });
});

test("a changed id is told by the row's content, and its entries stay with it", () => {
  const broken = new BrokenLedger();
  const [, duty] = broken.ledger.duties;
  broken.write(1, broken.idColumn, "乱填");
  const damage = findDamage(broken.now());
  expect(damage).toMatchObject([{ code: "damage-id-changed", dutyId: duty?.id }]);
  expect(planRepair(broken.now(), damage).ledger.duties[1]).toEqual(duty);
});

test("of two rows alike one is emptied; of two that differ both are kept", () => {
  const alike = new BrokenLedger();
  alike.doubleRow(0);
  expect(findDamage(alike.now()).map(({ code }) => code)).toEqual(["damage-row-doubled"]);
  const differing = new BrokenLedger();
  differing.doubleRow(0);
  differing.write(1, differing.inputs[2]!, "另一种说法");
  const damage = findDamage(differing.now());
  expect(damage.map(({ code }) => code)).toEqual(["damage-row-doubled-differs"]);
  const { duties } = planRepair(differing.now(), damage).ledger;
  expect(duties).toHaveLength(differing.ledger.duties.length + 1);
  expect(duties[1]?.reports[0]?.narrative).toBe("另一种说法");
});

test("only what was read is judged: without formulas none are missed", () => {
  const { sheets } = whole();
  expect(findDamage({ sheets: sheets.map(({ name, rows }) => ({ name, rows })) })).toEqual([]);
});

test("a workbook of another make is refused", () => {
  expect(() => findDamage({ sheets: [] })).toThrow(
    expect.objectContaining({ code: "not-a-ledger" }),
  );
});
