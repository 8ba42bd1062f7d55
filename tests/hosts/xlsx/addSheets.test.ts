import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import type { ChartPlan, SheetPlan } from "../../../src/core/plan/plan";
import { addSheets, sheetObjects } from "../../../src/hosts/xlsx/addSheets";
import { readContents } from "../../../src/hosts/xlsx/readContents";
import { writePlan } from "../../../src/hosts/xlsx/writePlan";
import { makePlan, makeSheet } from "../../support/makePlan";
import { findAll, findOne, readParts } from "../../support/readParts";
import { expectValid } from "../../support/validateWorkbook";

const chart: ChartPlan = {
  kind: "bar",
  title: "得分",
  area: { top: 4, left: 0, bottom: 12, right: 4 },
  categories: { top: 0, left: 0, bottom: 1, right: 0 },
  series: [{ name: "分", values: { top: 0, left: 1, bottom: 1, right: 1 }, color: "1F3864" }],
};

/** A sheet with looks, a date, a conditional format, print titles and a chart. */
function summarySheet(parts: Partial<SheetPlan> = {}): SheetPlan {
  const whole = { top: 0, left: 0, bottom: 2, right: 2 };
  return makeSheet({
    name: "9月汇总",
    blocks: [
      {
        top: 0,
        left: 0,
        rows: [
          ["甲局 & <乙局>", 76.7, " 空格 "],
          ["=1+1", 100, { date: "2021-09-30" }],
        ],
      },
    ],
    columns: [{ width: 20 }, { width: 12 }],
    formats: [
      { area: whole, style: { border: "BFBFBF", fill: "FFF5D6", font: { bold: true } } },
      { area: { ...whole, left: 1, right: 1 }, style: { numberFormat: "0.00_);这是自定义" } },
    ],
    conditionalFormats: [{ area: whole, formula: '=$A1="红"', style: { fill: "C00000" } }],
    print: {
      paper: "a4",
      orientation: "landscape",
      fitToWidth: 1,
      area: whole,
      titleRows: { first: 0, last: 0 },
      margins: { top: 1, right: 1, bottom: 1, left: 1, header: 0.3, footer: 0.3 },
    },
    charts: [chart],
    ...parts,
  });
}

const ledger = () =>
  writePlan(
    makePlan(
      [
        makeSheet({
          blocks: [{ top: 0, left: 0, rows: [["编号", { formula: "=1+1" }]] }],
          conditionalFormats: [
            {
              area: { top: 0, left: 0, bottom: 0, right: 0 },
              formula: '=$A1="红"',
              style: { fill: "FBE3E1" },
            },
          ],
          autoFilter: { top: 0, left: 0, bottom: 0, right: 1 },
        }),
        makeSheet({ name: "_meta", visibility: "veryHidden" }),
      ],
      { names: [{ name: "统计日期", formula: "=工作台账!$A$1" }] },
    ),
  );

const plan = (...sheets: SheetPlan[]) => makePlan(sheets.length > 0 ? sheets : [summarySheet()]);

const valuesOf = async (bytes: Uint8Array, name = "9月汇总") =>
  (await readContents(bytes)).sheets.find((sheet) => sheet.name === name)?.rows;

/** Parts that an addition may change; all others stay byte for byte. */
const touched = /^\[Content_Types\]\.xml$|^xl\/(?:workbook\.xml|_rels\/|styles\.xml)/;

function untouchedParts(files: Unzipped): Record<string, string> {
  const kept = Object.entries(files).filter(([path]) => !touched.test(path));
  return Object.fromEntries(kept.map(([path, part]) => [path, strFromU8(part, true)]));
}

test("a new sheet comes last, with its values, and the file stays valid", async () => {
  const bytes = await addSheets(await ledger(), plan());
  expect((await readContents(bytes)).sheets.map(({ name }) => name)).toEqual([
    "工作台账",
    "_meta",
    "9月汇总",
  ]);
  expect(await valuesOf(bytes)).toEqual([
    ["甲局 & <乙局>", 76.7, " 空格 "],
    ["=1+1", 100, 44469],
  ]);
  await expectValid(bytes);
});

test("every other part stays byte for byte", async () => {
  const before = await ledger();
  const after = untouchedParts(unzipSync(await addSheets(before, plan())));
  expect(after).toMatchObject(untouchedParts(unzipSync(before)));
});

test("looks are those of the plan, and the old sheets keep theirs", async () => {
  const before = await ledger();
  const bytes = await addSheets(before, plan());
  const [old, parts] = [readParts(before), readParts(bytes)];
  const styles = parts.part("xl/styles.xml");
  const looks = findOne(styles, "cellXfs").children;
  const oldLooks = findOne(old.part("xl/styles.xml"), "cellXfs").children;
  expect(looks.slice(0, oldLooks.length)).toEqual(oldLooks);
  const cells = findAll(parts.sheet("9月汇总"), "c");
  const look = looks[Number(cells[1]?.attributes["s"])];
  const fill = findOne(styles, "fills").children[Number(look?.attributes["fillId"])]!;
  expect(findOne(fill, "fgColor").attributes["rgb"]).toBe("FFFFF5D6");
  const format = findAll(styles, "numFmt").find(
    ({ attributes }) => attributes["numFmtId"] === look?.attributes["numFmtId"],
  );
  expect(format?.attributes["formatCode"]).toBe("0.00_);这是自定义");
  const overlay = Number(findOne(parts.sheet("9月汇总"), "cfRule").attributes["dxfId"]);
  const color = findOne(findOne(styles, "dxfs").children[overlay]!, "bgColor").attributes["rgb"];
  expect(color).toBe("FFC00000");
});

test("one sheet alone is selected: two would take every entry twice", async () => {
  const parts = readParts(await addSheets(await ledger(), plan()));
  const selected = ["工作台账", "9月汇总"].map(
    (name) => findOne(parts.sheet(name), "sheetView").attributes["tabSelected"],
  );
  expect(selected).toEqual(["1", undefined]);
});

test("names for print are the new sheet's own, the workbook's stay", async () => {
  const parts = readParts(await addSheets(await ledger(), plan()));
  const names = findAll(parts.part("xl/workbook.xml"), "definedName").map(
    ({ attributes, text }) => [attributes["name"], attributes["localSheetId"], text],
  );
  expect(names).toEqual(
    expect.arrayContaining([
      ["统计日期", undefined, "工作台账!$A$1"],
      ["_xlnm._FilterDatabase", "0", "'工作台账'!$A$1:$B$1"],
      ["_xlnm.Print_Titles", "2", "'9月汇总'!$1:$1"],
    ]),
  );
});

describe("a sheet that is there already", () => {
  const anew = () => summarySheet({ blocks: [{ top: 0, left: 0, rows: [["丙镇", 1]] }] });

  test("is replaced where it stands, with its chart and names", async () => {
    const first = await addSheets(
      await ledger(),
      plan(summarySheet(), makeSheet({ name: "备注" })),
    );
    const second = await addSheets(first, plan(anew()));
    expect((await readContents(second)).sheets.map(({ name }) => name)).toEqual([
      "工作台账",
      "_meta",
      "9月汇总",
      "备注",
    ]);
    expect(await valuesOf(second)).toEqual([["丙镇", 1]]);
    const parts = readParts(second);
    expect(parts.paths.filter((path) => /charts?\/|drawings\/draw/.test(path))).toHaveLength(2);
    const titles = findAll(parts.part("xl/workbook.xml"), "definedName").filter(
      ({ attributes }) => attributes["name"] === "_xlnm.Print_Titles",
    );
    expect(titles).toHaveLength(1);
    await expectValid(second);
  });

  test("loses what lies over it, which can be asked for first", async () => {
    const first = await addSheets(await ledger(), plan());
    expect(sheetObjects(first, "9月汇总")).toEqual(["得分"]);
    expect(sheetObjects(first, "工作台账")).toEqual([]);
    expect(sheetObjects(first, "没有")).toEqual([]);
  });
});

test("a file that another program wrote takes the sheet as well", async () => {
  const foreign = await writeXlsx({
    sheets: [
      {
        name: "工作台账",
        rows: [["编号", 1.5, new Date(Date.UTC(2021, 5, 30))]],
        columns: [{ width: 12, style: { font: { bold: true }, numFmt: "0.00" } }],
      },
    ],
  });
  const bytes = await addSheets(foreign, plan());
  expect(await valuesOf(bytes)).toHaveLength(2);
  expect((await valuesOf(bytes, "工作台账"))?.[0]?.slice(0, 2)).toEqual(["编号", 1.5]);
  await expectValid(bytes);
});

describe("files that are built in unusual ways", () => {
  async function changed(path: string, change: (xml: string) => string): Promise<Uint8Array> {
    const files = unzipSync(await ledger());
    files[path] = strToU8(change(strFromU8(files[path]!)));
    return zipSync(files);
  }

  test("links with absolute targets are followed", async () => {
    const bytes = await changed("xl/_rels/workbook.xml.rels", (xml) =>
      xml.replace('"worksheets/sheet1.xml"', '"/xl/worksheets/sheet1.xml"'),
    );
    expect(await valuesOf(await addSheets(bytes, plan()))).toHaveLength(2);
  });

  test("the list of cells with formulas goes, so that no old cell stands in it", async () => {
    const files = unzipSync(await ledger());
    const link =
      '<Relationship Id="rId99" Type="http://x/relationships/calcChain" Target="calcChain.xml"/>';
    const links = "xl/_rels/workbook.xml.rels";
    files[links] = strToU8(
      strFromU8(files[links]!).replace("</Relationships>", `${link}</Relationships>`),
    );
    files["xl/calcChain.xml"] = strToU8("<calcChain/>");
    const { paths } = readParts(await addSheets(zipSync(files), plan()));
    expect(paths).not.toContain("xl/calcChain.xml");
  });

  test.each([
    [
      "prefixed elements",
      "xl/styles.xml",
      (xml: string) => xml.replaceAll(/<(\/?)(?=[a-z])/gi, "<$1x:").replace("xmlns=", "xmlns:x="),
    ],
    [
      "days counted from 1904",
      "xl/workbook.xml",
      (xml: string) => xml.replace("<workbookPr/>", '<workbookPr date1904="1"/>'),
    ],
  ])("%s are refused in one sentence", async (_, path, change) => {
    const bytes = await changed(path, change);
    await expect(addSheets(bytes, plan())).rejects.toMatchObject({ code: "workbook-unusual" });
  });
});
