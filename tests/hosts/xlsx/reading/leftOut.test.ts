import { readForeign } from "./readForeign";

describe("what a plan cannot say", () => {
  const relations =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">';
  const link = (type: string, target: string) =>
    `<Relationship Id="${type}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;

  test.each([
    {
      what: "left-filter",
      after: '<autoFilter ref="A1:B9"><filterColumn colId="0"/></autoFilter>',
    },
    { what: "left-links", after: '<hyperlinks><hyperlink ref="A1"/></hyperlinks>' },
    { what: "left-tables", after: '<tableParts><tablePart r:id="x"/></tableParts>' },
    { what: "left-password", after: '<sheetProtection sheet="1" hashValue="x"/>' },
    { what: "left-protection", after: '<sheetProtection sheet="1" insertRows="0"/>' },
    { what: "left-hidden-rows", rows: '<row r="2" hidden="1"/>' },
    { what: "left-arrays", rows: '<row r="1"><c r="A1"><f t="array" ref="A1">1</f></c></row>' },
    {
      what: "left-conditions",
      after:
        '<conditionalFormatting sqref="A1"><cfRule type="colorScale" priority="1"/></conditionalFormatting>',
    },
    {
      what: "left-validations",
      after:
        '<dataValidations><dataValidation type="time" sqref="A1"><formula1>0</formula1></dataValidation></dataValidations>',
    },
    { what: "left-print", after: '<pageSetup orientation="landscape"/>' },
  ])("$what is told", async ({ what, ...sheet }) => {
    const { leftOut } = await readForeign(sheet as Record<string, string>);
    expect(leftOut).toEqual([{ sheet: "表一", what, values: {} }]);
  });

  test("pictures are told by name, and comments", async () => {
    const { leftOut } = await readForeign(
      { after: '<drawing r:id="drawing"/>' },
      {
        parts: {
          "xl/worksheets/_rels/sheet1.xml.rels": `${relations}${link("drawing", "../d.xml")}${link("comments", "../c.xml")}</Relationships>`,
          "xl/d.xml":
            "<wsDr><twoCellAnchor><pic><nvPicPr><cNvPr id='1' name='公章'/></nvPicPr></pic></twoCellAnchor></wsDr>",
          "xl/c.xml": "<comments/>",
        },
      },
    );
    expect(leftOut).toEqual([
      { sheet: "表一", what: "left-comments", values: {} },
      { sheet: "表一", what: "left-pictures", values: { names: "公章" } },
    ]);
  });
});

describe("files built to do harm", () => {
  test("merges over whole sheets are refused", async () => {
    const after = '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>';
    await expect(readForeign({ after })).rejects.toMatchObject({ code: "workbook-too-large" });
  });

  test("merges that overlap are refused as damage", async () => {
    const after = '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/></mergeCells>';
    await expect(readForeign({ after })).rejects.toMatchObject({ code: "workbook-damaged" });
  });

  test("formulas far out do not fill the memory", async () => {
    const rows = Array.from(
      { length: 2_000 },
      (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><f>1</f></c></row>`,
    );
    await expect(readForeign({ rows: rows.join("") })).rejects.toMatchObject({
      code: "workbook-too-large",
    });
  });
});

test("a sheet whose name Excel would refuse is refused on opening, not on saving", async () => {
  const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const workbook = `<workbook xmlns:r="${links}"><sheets><sheet name="${"长".repeat(40)}" sheetId="1" r:id="s"/></sheets></workbook>`;
  await expect(readForeign({}, { parts: { "xl/workbook.xml": workbook } })).rejects.toMatchObject({
    code: "workbook-damaged",
  });
});
