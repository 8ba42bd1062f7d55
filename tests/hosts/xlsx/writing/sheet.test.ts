import { makeGrid, makePlan, makeSheet } from "../../../support/makePlan";
import { findAll, findOne } from "../../../support/readParts";
import { area, written, writtenSheet } from "../written";

test("widths carry Excel's padding, equal neighbours are one entry", async () => {
  const sheet = await writtenSheet({
    columns: [{ width: 10 }, { width: 10 }, { width: 5, hidden: true }],
  });
  expect(findAll(sheet, "col").map(({ attributes }) => attributes)).toEqual([
    { min: "1", max: "2", width: "10.7109375", customWidth: "1" },
    { min: "3", max: "3", width: "5.7109375", customWidth: "1", hidden: "1" },
  ]);
});

test("a folded group is hidden and the column after it bears the plus sign", async () => {
  const sheet = await writtenSheet({
    columns: [
      { width: 10, outlineLevel: 1, collapsed: true },
      { width: 12, outlineLevel: 1, collapsed: true },
      { width: 10 },
    ],
  });
  expect(findOne(sheet, "sheetFormatPr").attributes.outlineLevelCol).toBe("1");
  expect(findAll(sheet, "col").map(({ attributes }) => attributes)).toMatchObject([
    { min: "1", hidden: "1", outlineLevel: "1" },
    { min: "2", hidden: "1", outlineLevel: "1" },
    { min: "3", collapsed: "1" },
  ]);
});

test("a folded group at the end still gets its plus sign", async () => {
  const sheet = await writtenSheet({
    columns: [{ width: 10, outlineLevel: 1, collapsed: true }],
  });
  expect(findAll(sheet, "col").at(-1)?.attributes).toMatchObject({ min: "2", collapsed: "1" });
});

test("row heights stand also on empty rows", async () => {
  const sheet = await writtenSheet({ rowHeights: [{ row: 4, height: 30.5 }] });
  expect(findOne(sheet, "row").attributes).toEqual({ r: "5", ht: "30.5", customHeight: "1" });
});

test("merges of a single cell are left out", async () => {
  const sheet = await writtenSheet({ merges: [area(0, 0, 0, 3), area(1, 1, 1, 1)] });
  expect(findAll(sheet, "mergeCell").map(({ attributes }) => attributes.ref)).toEqual(["A1:D1"]);
});

test("the filter has the hidden name that Excel keeps for it", async () => {
  const parts = await written(
    makeGrid(
      [
        ["a", "b"],
        [1, 2],
      ],
      { name: "台账 '1号", autoFilter: area(0, 0, 1, 1) },
    ),
  );
  expect(findOne(parts.sheet("台账 '1号"), "autoFilter").attributes.ref).toBe("A1:B2");
  expect(findOne(parts.part("xl/workbook.xml"), "definedName")).toMatchObject({
    attributes: { name: "_xlnm._FilterDatabase", localSheetId: "0", hidden: "1" },
    text: "'台账 ''1号'!$A$1:$B$2",
  });
});

test.each([
  {
    rows: 3,
    columns: 2,
    pane: {
      xSplit: "2",
      ySplit: "3",
      topLeftCell: "C4",
      activePane: "bottomRight",
      state: "frozen",
    },
  },
  {
    rows: 3,
    columns: 0,
    pane: { ySplit: "3", topLeftCell: "A4", activePane: "bottomLeft", state: "frozen" },
  },
  {
    rows: 0,
    columns: 2,
    pane: { xSplit: "2", topLeftCell: "C1", activePane: "topRight", state: "frozen" },
  },
])("$rows rows and $columns columns stay in view", async ({ rows, columns, pane }) => {
  const sheet = await writtenSheet({ freeze: { rows, columns } });
  expect(findOne(sheet, "pane").attributes).toEqual(pane);
});

test("grid lines, tab colour, visibility and the sheet that opens first", async () => {
  const parts = await written(
    makePlan(
      [
        makeSheet({ name: "填报说明", showGridlines: false, tabColor: "c00000" }),
        makeSheet({ name: "工作台账" }),
        makeSheet({ name: "隐藏", visibility: "hidden" }),
        makeSheet({ name: "_meta", visibility: "veryHidden" }),
      ],
      { activeSheet: "工作台账" },
    ),
  );
  const workbook = parts.part("xl/workbook.xml");
  expect(findAll(workbook, "sheet").map(({ attributes }) => attributes.state)).toEqual([
    undefined,
    undefined,
    "hidden",
    "veryHidden",
  ]);
  expect(findOne(workbook, "workbookView").attributes.activeTab).toBe("1");
  expect(findOne(parts.sheet("工作台账"), "sheetView").attributes.tabSelected).toBe("1");
  const guide = parts.sheet("填报说明");
  expect(findOne(guide, "sheetView").attributes).toEqual({
    showGridLines: "0",
    workbookViewId: "0",
  });
  expect(findOne(guide, "tabColor").attributes.rgb).toBe("FFC00000");
});

test("protection needs no password and allows what the plan names", async () => {
  const sheet = await writtenSheet({ protection: { autoFilter: true, formatRows: true } });
  expect(findOne(sheet, "sheetProtection").attributes).toEqual({
    sheet: "1",
    objects: "1",
    scenarios: "1",
    formatRows: "0",
    autoFilter: "0",
  });
});

test("printing: paper, fit, margins, header and footer, area and repeated rows and columns", async () => {
  const parts = await written(
    makeGrid([["a"]], {
      print: {
        paper: "a3",
        orientation: "landscape",
        fitToWidth: 1,
        area: area(0, 0, 20, 9),
        titleRows: { first: 2, last: 3 },
        titleColumns: { first: 0, last: 1 },
        header: "&C责任分解 & 台账",
        footer: "第 &P 页，共 &N 页",
        margins: { top: 0.6, right: 0.4, bottom: 0.6, left: 0.4, header: 0.3, footer: 0.3 },
        centerHorizontally: true,
      },
    }),
  );
  const sheet = parts.sheet("工作台账");
  expect(findOne(sheet, "pageSetUpPr").attributes.fitToPage).toBe("1");
  expect(findOne(sheet, "pageSetup").attributes).toEqual({
    paperSize: "8",
    fitToWidth: "1",
    fitToHeight: "0",
    orientation: "landscape",
  });
  expect(findOne(sheet, "printOptions").attributes).toEqual({ horizontalCentered: "1" });
  expect(findOne(sheet, "pageMargins").attributes.left).toBe("0.4");
  expect(findOne(sheet, "oddHeader").text).toBe("&C责任分解 & 台账");
  const names = findAll(parts.part("xl/workbook.xml"), "definedName");
  expect(names.map(({ attributes, text }) => [attributes.name, text])).toEqual([
    ["_xlnm.Print_Area", "'工作台账'!$A$1:$J$21"],
    ["_xlnm.Print_Titles", "'工作台账'!$A:$B,'工作台账'!$3:$4"],
  ]);
});

test("defined names lose the sign and keep the rest", async () => {
  const parts = await written(
    makePlan([makeSheet()], { names: [{ name: "统计日期", formula: "=工作台账!$C$5" }] }),
  );
  expect(findOne(parts.part("xl/workbook.xml"), "definedName")).toMatchObject({
    attributes: { name: "统计日期" },
    text: "工作台账!$C$5",
  });
});

test("the title stands among the properties, and no date does", async () => {
  const parts = await written(makePlan([makeSheet()], { title: "<台账> & “甲”" }));
  const properties = parts.part("docProps/core.xml");
  expect(properties.children.map(({ name, text }) => [name, text])).toEqual([
    ["dc:title", "<台账> & “甲”"],
  ]);
});
