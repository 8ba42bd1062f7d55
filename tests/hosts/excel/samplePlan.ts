/** A small workbook that has a bit of everything a plan can say. */

import type { SheetPlan, WorkbookPlan } from "../../../src/core/plan/plan";

const area = (top: number, left: number, bottom: number, right: number) => ({
  top,
  left,
  bottom,
  right,
});

const plainSheet: Omit<SheetPlan, "name"> = {
  visibility: "visible",
  showGridlines: true,
  columns: [],
  rowHeights: [],
  blocks: [],
  formats: [],
  merges: [],
  validations: [],
  conditionalFormats: [],
};

/** Texts that Excel would read as something else, if they were simply written. */
export const treacherousTexts = [
  "=1+1",
  "+86 379",
  "-完成",
  "@全体",
  "'引用",
  "6-1",
  "50%",
  "2021年6月",
  "６月底",
  "007",
  "1e5",
  "TRUE",
  "#N/A",
  "￥5",
  "第一行\n第二行",
  '引号"反斜杠\\',
  "约50%，详见附件",
];

const ledger: SheetPlan = {
  ...plainSheet,
  name: "工作台账",
  tabColor: "2E6DA4",
  showGridlines: false,
  columns: [
    { width: 8.5 },
    { width: 42 },
    { width: 10.5, outlineLevel: 1 },
    { width: 10.5, outlineLevel: 1, collapsed: true },
    { width: 9 },
    { width: 9, hidden: true },
  ],
  rowHeights: [
    { row: 0, height: 30 },
    { row: 1, height: 20 },
    { row: 5, height: 40, fitsText: true },
  ],
  blocks: [
    { top: 0, left: 0, rows: [["工作台账"]] },
    { top: 1, left: 0, rows: [["编号", "内容", "6月完成值", "6月进展", "完成率", "键"]] },
    {
      top: 2,
      left: 0,
      rows: Array.from({ length: 20 }, (_, row) => [
        `${row + 1}-T1`,
        treacherousTexts[row] ?? `事项 ${row}`,
        row === 0 ? 12.5 : null,
        null,
        { formula: `=IFERROR($C${row + 3}/填报说明!$B$2,"无!")` },
        { formula: `=A${row + 3}&"|"&'填报说明'!$B$${row === 3 ? 1 : 3}` },
      ]),
    },
  ],
  formats: [
    { area: area(0, 0, 0, 5), style: { font: { size: 16, bold: true, color: "1F3864" } } },
    {
      area: area(1, 0, 1, 5),
      style: { fill: "1F3864", border: "BFBFBF", horizontal: "center", wrap: true },
    },
    { area: area(2, 0, 21, 5), style: { border: "BFBFBF", vertical: "top", indent: 1 } },
    { area: area(2, 2, 21, 3), style: { fill: "FFFFFF", locked: false, numberFormat: "0.00" } },
    { area: area(2, 3, 21, 3), style: { numberFormat: "@" } },
    { area: area(2, 4, 21, 4), style: { numberFormat: "0%", font: { italic: true } } },
  ],
  merges: [area(0, 0, 0, 3)],
  autoFilter: area(1, 0, 21, 5),
  freeze: { rows: 2, columns: 1 },
  validations: [
    {
      area: area(2, 2, 21, 2),
      rule: { type: "decimal", operator: "between", formula1: "0", formula2: "=填报说明!$B$2" },
      allowBlank: true,
      prompt: { title: "6月完成值", message: "填数字，不带单位" },
      alert: { style: "stop", title: "不是数字", message: "请填 0 以上的数字" },
    },
    {
      area: area(2, 3, 21, 3),
      rule: { type: "custom", formula: "=LEN(D3)>=最少字数" },
      allowBlank: true,
    },
    {
      area: area(2, 1, 21, 1),
      rule: { type: "list", source: "=单位" },
      allowBlank: false,
      alert: { style: "warning", title: "单位", message: "名录里没有" },
    },
  ],
  conditionalFormats: [
    {
      area: area(2, 0, 21, 5),
      formula: '=$E3="红"',
      style: { fill: "C00000", font: { bold: true, color: "FFFFFF" } },
      stopIfTrue: true,
    },
    { area: area(2, 0, 21, 5), formula: "=$C3<填报说明!$B$2", style: { fill: "FFF5D6" } },
  ],
  protection: { formatColumns: true, autoFilter: true },
  print: {
    paper: "a3",
    orientation: "landscape",
    fitToWidth: 1,
    area: area(0, 0, 21, 5),
    titleRows: { first: 0, last: 1 },
    titleColumns: { first: 0, last: 0 },
    header: "台账",
    footer: "&L&A&C第 &P 页，共 &N 页&R&D",
    margins: { top: 0.6, right: 0.4, bottom: 0.6, left: 0.4, header: 0.3, footer: 0.3 },
    centerHorizontally: true,
  },
};

const guide: SheetPlan = {
  ...plainSheet,
  name: "填报说明",
  blocks: [
    {
      top: 0,
      left: 0,
      rows: [
        ["统计日期", { date: "2021-06-30" }],
        ["满分", 100],
        ["最少字数", 10],
      ],
    },
  ],
  formats: [{ area: area(0, 1, 0, 1), style: { numberFormat: "yyyy/m/d" } }],
  protection: {},
};

const meta: SheetPlan = {
  ...plainSheet,
  name: "_meta",
  visibility: "veryHidden",
  blocks: [{ top: 0, left: 0, rows: [["responsibility-ledger", 1]] }],
};

export const samplePlan: WorkbookPlan = {
  title: "样例",
  font: { name: "微软雅黑", size: 10 },
  sheets: [guide, ledger, meta],
  names: [
    { name: "统计日期", formula: "=填报说明!$B$1" },
    { name: "最少字数", formula: "=填报说明!$B$3" },
    { name: "单位", formula: "=工作台账!$B$3:$B$22" },
  ],
  activeSheet: "工作台账",
};
