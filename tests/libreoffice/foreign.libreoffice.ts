import type { CellContent } from "../../src/core/plan/plan";
import { readContents } from "../../src/hosts/xlsx/readContents";
import { writePlan } from "../../src/hosts/xlsx/writePlan";
import { resave } from "../support/libreOffice";
import { makePlan, makeSheet } from "../support/makePlan";
import { findAll, findOne, readParts } from "../support/readParts";

jest.setTimeout(300_000);

const rows: CellContent[][] = [
  ["编号", "内容", "完成值", "完成时限"],
  ["1-R1", "=不是公式", 12.5, { date: "2021-06-30" }],
  ["1-R2", "两行\n文字 ", null, { date: "2021-12-31" }],
  [null, null, null, null],
  ["2-R1", "“引号”<尖括号>&", -3, null],
];

const plan = makePlan(
  [
    makeSheet({
      blocks: [{ top: 1, left: 0, rows }],
      columns: [{ width: 8 }, { width: 40 }, { width: 10, outlineLevel: 1, collapsed: true }],
      autoFilter: { top: 1, left: 0, bottom: 5, right: 3 },
      merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
      validations: [
        {
          area: { top: 2, left: 2, bottom: 5, right: 2 },
          rule: { type: "decimal", operator: "greaterThanOrEqual", formula1: "0" },
          allowBlank: true,
          prompt: { title: "完成值", message: "请填数字" },
        },
      ],
      conditionalFormats: [
        {
          area: { top: 2, left: 0, bottom: 5, right: 3 },
          formula: '=$C3=""',
          style: { fill: "FFF5D6" },
        },
      ],
      protection: { autoFilter: true },
    }),
    makeSheet({
      name: "_meta",
      visibility: "veryHidden",
      blocks: [{ top: 0, left: 0, rows: [["v", 1]] }],
    }),
  ],
  { names: [{ name: "台账_编号", formula: "=工作台账!$A$3:$A$6" }] },
);

test("what LibreOffice saves reads like what we wrote", async () => {
  const bytes = await writePlan(plan);
  expect(await readContents(await resave(bytes))).toEqual(await readContents(bytes));
});

test("LibreOffice understands filters, validation, formats, names, outline and protection", async () => {
  const parts = readParts(await resave(await writePlan(plan)));
  const sheet = parts.sheet("工作台账");
  expect(findOne(sheet, "autoFilter").attributes.ref).toBe("A2:D6");
  expect(findOne(sheet, "dataValidation").attributes).toMatchObject({
    operator: "greaterThanOrEqual",
    prompt: "请填数字",
    sqref: "C3:C6",
  });
  expect(findOne(sheet, "cfRule").children.map(({ text }) => text)).toEqual(['$C3=""']);
  expect(findOne(sheet, "sheetProtection").attributes).toMatchObject({
    sheet: "true",
    autoFilter: "false",
  });
  const folded = findAll(sheet, "col").filter(({ attributes }) => attributes.hidden === "true");
  expect(folded).toHaveLength(1);
  expect(folded[0]?.attributes.outlineLevel).toBe("1");
  const names = findAll(parts.part("xl/workbook.xml"), "definedName");
  expect(names.find(({ attributes }) => attributes.name === "台账_编号")?.text).toBe(
    "工作台账!$A$3:$A$6",
  );
});
