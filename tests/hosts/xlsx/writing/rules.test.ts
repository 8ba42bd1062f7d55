import { makePlan, makeSheet } from "../../../support/makePlan";
import { findAll, findOne } from "../../../support/readParts";
import { area, written, writtenSheet } from "../written";

describe("validation", () => {
  const where = area(4, 1, 9, 1);

  test("a list by name, with prompt and alert", async () => {
    const sheet = await writtenSheet({
      validations: [
        {
          area: where,
          rule: { type: "list", source: "=单位名单" },
          allowBlank: true,
          prompt: { title: "责任单位", message: "请从列表中选择\n不要手写" },
          alert: { style: "warning", title: "不在名录", message: "请核对“单位名录”" },
        },
      ],
    });
    const validation = findOne(sheet, "dataValidation");
    expect(validation.attributes).toEqual({
      type: "list",
      errorStyle: "warning",
      allowBlank: "1",
      showInputMessage: "1",
      showErrorMessage: "1",
      errorTitle: "不在名录",
      error: "请核对“单位名录”",
      promptTitle: "责任单位",
      prompt: "请从列表中选择\n不要手写",
      sqref: "B5:B10",
    });
    expect(findOne(validation, "formula1").text).toBe("单位名单");
  });

  test.each([
    {
      title: "a list by range",
      rule: { type: "list", source: "=单位名录!$A$2:$A$9" },
      formulas: ["单位名录!$A$2:$A$9"],
    },
    {
      title: "a list of its own",
      rule: { type: "list", source: "红,黄,绿" },
      formulas: ['"红,黄,绿"'],
    },
    {
      title: "a number between two",
      rule: { type: "decimal", operator: "between", formula1: "0", formula2: "=$D5" },
      formulas: ["0", "$D5"],
    },
    {
      title: "a whole number",
      rule: { type: "whole", operator: "greaterThan", formula1: "0" },
      formulas: ["0"],
    },
    {
      title: "a date",
      rule: { type: "date", operator: "lessThanOrEqual", formula1: "=TODAY()" },
      formulas: ["TODAY()"],
    },
    {
      title: "a length",
      rule: { type: "textLength", operator: "greaterThanOrEqual", formula1: "=最少字数" },
      formulas: ["最少字数"],
    },
    {
      title: "a formula",
      rule: { type: "custom", formula: '=AND(B5<>"",LEN(B5)<9)' },
      formulas: ['AND(B5<>"",LEN(B5)<9)'],
    },
  ] as const)("$title", async ({ rule, formulas }) => {
    const sheet = await writtenSheet({ validations: [{ area: where, rule, allowBlank: false }] });
    const validation = findOne(sheet, "dataValidation");
    expect(validation.attributes.type).toBe(rule.type);
    expect(validation.attributes.allowBlank).toBe("0");
    expect(validation.children.map(({ text }) => text)).toEqual(formulas);
  });
});

test("conditional formats keep the plan's order as priority and share equal looks", async () => {
  const parts = await written(
    makePlan([
      makeSheet({
        conditionalFormats: [
          {
            area: area(4, 0, 9, 5),
            formula: '=$F5="红"',
            style: { fill: "C00000", font: { bold: true, color: "FFFFFF" } },
            stopIfTrue: true,
          },
          { area: area(4, 5, 9, 5), formula: '=$F5="黄"', style: { fill: "FFC000" } },
          { area: area(4, 0, 9, 5), formula: "=$A5>1", style: { fill: "FFC000" } },
        ],
      }),
    ]),
  );
  const sheet = parts.sheet("工作台账");
  expect(findAll(sheet, "conditionalFormatting").map(({ attributes }) => attributes.sqref)).toEqual(
    ["A5:F10", "F5:F10"],
  );
  expect(
    findAll(sheet, "cfRule").map(({ attributes: { priority, dxfId, stopIfTrue } }) => [
      priority,
      dxfId,
      stopIfTrue,
    ]),
  ).toEqual([
    ["1", "0", "1"],
    ["3", "1", undefined],
    ["2", "1", undefined],
  ]);
  const [red] = findAll(parts.part("xl/styles.xml"), "dxf");
  expect(findOne(red!, "bgColor").attributes.rgb).toBe("FFC00000");
  expect(findAll(red!, "b")).toHaveLength(1);
});
