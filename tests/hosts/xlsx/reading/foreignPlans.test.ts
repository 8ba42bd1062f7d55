import { readForeign, readForeignSheet } from "./readForeign";

const styles = (fills: string, count = 1): string =>
  `<fonts><font><sz val="11"/><color theme="1"/><name val="等线"/></font></fonts>` +
  `<fills><fill><patternFill patternType="none"/></fill>${fills}</fills>` +
  `<borders><border/></borders><cellXfs><xf fontId="0" fillId="0" borderId="0"/>` +
  Array.from({ length: count }, (_, place) => `<xf fontId="0" fillId="${place + 1}"/>`).join("") +
  `</cellXfs>`;

const solid = (color: string): string =>
  `<fill><patternFill patternType="solid"><fgColor ${color}/></patternFill></fill>`;

describe("looks", () => {
  test.each([
    { title: "an accent of the theme", color: 'theme="4"', expected: "4472C4" },
    { title: "the theme's light colour", color: 'theme="0"', expected: "FFFFFF" },
    { title: "a darkened one", color: 'theme="0" tint="-0.5"', expected: "808080" },
    { title: "a lightened one", color: 'theme="4" tint="0.6"', expected: "B4C7E7" },
    { title: "one of the old palette", color: 'indexed="13"', expected: "FFFF00" },
    { title: "one outright", color: 'rgb="ffc00000"', expected: "C00000" },
  ])("a fill in $title is $expected", async ({ color, expected }) => {
    const { formats } = await readForeignSheet(
      { rows: '<row r="1"><c r="A1" s="1"/></row>' },
      { styles: styles(solid(color)) },
    );
    expect(formats).toEqual([
      { area: { top: 0, left: 0, bottom: 0, right: 0 }, style: { fill: expected } },
    ]);
  });

  test("a column's look goes to the sheet's end, but not where a row or cell has its own", async () => {
    const { formats } = await readForeignSheet(
      {
        before: '<cols><col min="2" max="3" style="1"/></cols>',
        rows:
          '<row r="2" s="2" customFormat="1"><c r="B2" s="0"/></row>' +
          '<row r="4"><c r="C4" s="2"/></row>',
      },
      { styles: styles(solid('rgb="FF111111"') + solid('rgb="FF222222"'), 2) },
    );
    const fillAt = (row: number, column: number) =>
      formats.filter(
        ({ area: { top, left, bottom, right } }) =>
          row >= top && row <= bottom && column >= left && column <= right,
      );
    const fills = (row: number) =>
      [0, 1, 2, 3].map((column) => {
        const found = fillAt(row, column);
        expect(found.length).toBeLessThanOrEqual(1);
        return found[0]?.style.fill?.slice(0, 1) ?? "-";
      });
    expect([0, 1, 2, 3, 1_000_000].map(fills)).toEqual([
      ["-", "1", "1", "-"],
      ["2", "-", "2", "2"],
      ["-", "1", "1", "-"],
      ["-", "1", "2", "-"],
      ["-", "1", "1", "-"],
    ]);
  });

  test("many cells alike become few areas", async () => {
    const rows = Array.from({ length: 200 }, (_, row) => {
      const cells = ["A", "B", "C"].map((column) => `<c r="${column}${row + 1}" s="1"/>`);
      return `<row r="${row + 1}">${cells.join("")}</row>`;
    });
    const { formats } = await readForeignSheet(
      { rows: rows.join("") },
      { styles: styles(solid('rgb="FFC00000"')) },
    );
    expect(formats.map(({ area }) => area)).toEqual([{ top: 0, left: 0, bottom: 199, right: 2 }]);
  });

  test("lines, underlines and turned text that a plan cannot say are told", async () => {
    const looks =
      `<fonts><font><sz val="11"/><u/></font></fonts><fills><fill/></fills><borders/>` +
      `<cellXfs><xf/><xf fontId="0"/></cellXfs>`;
    const { leftOut } = await readForeign(
      { rows: '<row r="1"><c r="A1" s="1"><v>1</v></c></row>' },
      { styles: looks },
    );
    expect(leftOut.map(({ what }) => what)).toEqual(["left-looks"]);
  });
});

describe("rules", () => {
  test("a rule for several areas is told for each from its own first cell", async () => {
    const { validations, conditionalFormats } = await readForeignSheet({
      after:
        '<conditionalFormatting sqref="B2:B9 D2:D9"><cfRule type="expression" priority="1"><formula>$A2&lt;B2</formula></cfRule></conditionalFormatting>' +
        '<dataValidations><dataValidation type="custom" sqref="B2:B9 C11"><formula1>LEN(B2)&gt;B$1</formula1></dataValidation></dataValidations>',
    });
    expect(conditionalFormats.map(({ area, formula }) => [area.left, formula])).toEqual([
      [1, "=$A2<B2"],
      [3, "=$A2<D2"],
    ]);
    expect(validations.map(({ rule }) => rule)).toEqual([
      { type: "custom", formula: "=LEN(B2)>B$1" },
      { type: "custom", formula: "=LEN(C11)>C$1" },
    ]);
  });

  test("rules that Excel keeps among its extensions, since they name other sheets, are read", async () => {
    const { validations, conditionalFormats } = await readForeignSheet({
      after:
        "<extLst><ext><x14:conditionalFormattings><x14:conditionalFormatting>" +
        '<x14:cfRule type="expression" priority="2"><xm:f>$A1&gt;填报说明!$B$2</xm:f>' +
        '<x14:dxf><fill><patternFill><bgColor rgb="FFC00000"/></patternFill></fill></x14:dxf></x14:cfRule>' +
        "<xm:sqref>A1:A9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>" +
        '<ext><x14:dataValidations><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1">' +
        "<x14:formula1><xm:f>单位名录!$A$3:$A$60</xm:f></x14:formula1><xm:sqref>C3:C9</xm:sqref>" +
        "</x14:dataValidation></x14:dataValidations></ext></extLst>",
    });
    expect(conditionalFormats).toEqual([
      {
        area: { top: 0, left: 0, bottom: 8, right: 0 },
        formula: "=$A1>填报说明!$B$2",
        style: { fill: "C00000" },
      },
    ]);
    expect(validations).toEqual([
      {
        area: { top: 2, left: 2, bottom: 8, right: 2 },
        rule: { type: "list", source: "=单位名录!$A$3:$A$60" },
        allowBlank: true,
        alert: { style: "stop", title: "", message: "" },
      },
    ]);
  });

  test("a comparison with a cell's own value is read as a formula, by its priority", async () => {
    const { conditionalFormats } = await readForeignSheet({
      after:
        '<conditionalFormatting sqref="B2:B9"><cfRule type="cellIs" operator="between" priority="7"><formula>1</formula><formula>$A$1</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="C2"><cfRule type="cellIs" operator="notEqual" priority="3" stopIfTrue="1"><formula>"红"</formula></cfRule></conditionalFormatting>',
    });
    expect(conditionalFormats.map(({ formula }) => formula)).toEqual([
      '=C2<>("红")',
      "=AND(B2>=(1),B2<=($A$1))",
    ]);
  });

  test("a validation that only prompts still prompts, and stops nothing", async () => {
    const { validations } = await readForeignSheet({
      after:
        '<dataValidations><dataValidation sqref="A1" showInputMessage="1" promptTitle="办结日期" prompt="填日期"/></dataValidations>',
    });
    expect(validations).toEqual([
      {
        area: { top: 0, left: 0, bottom: 0, right: 0 },
        rule: { type: "custom", formula: "=TRUE()" },
        allowBlank: false,
        prompt: { title: "办结日期", message: "填日期" },
      },
    ]);
  });
});

describe("cells and columns", () => {
  test("truth values and errors stay what they are, and text that looks like one stays text", async () => {
    const { blocks } = await readForeignSheet({
      rows:
        '<row r="3"><c r="A3" t="b"><v>1</v></c><c r="B3" t="e"><v>#N/A</v></c>' +
        '<c r="C3" t="inlineStr"><is><t>#N/A</t></is></c><c r="D3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
    });
    expect(blocks).toEqual([
      {
        top: 2,
        left: 0,
        rows: [[{ formula: "=TRUE()" }, { formula: "=#N/A" }, "#N/A", { formula: "=1/0" }]],
      },
    ]);
  });

  test("what formulas yielded stands beside the plan", async () => {
    const { results } = await readForeign({
      rows: '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>',
    });
    expect(results).toEqual({ sheets: [{ name: "表一", rows: [[2]] }] });
  });

  test("a width that goes on to the sheet's last column ends with what is used", async () => {
    const { columns } = await readForeignSheet({
      before: '<cols><col min="1" max="16384" width="20.7109375" customWidth="1"/></cols>',
      rows: '<row r="1"><c r="B1"><v>1</v></c></row>',
    });
    expect(columns).toEqual([{ width: 20 }, { width: 20 }]);
  });

  test("columns hidden to the sheet's end stay hidden", async () => {
    const { columns } = await readForeignSheet({
      before: '<cols><col min="3" max="16384" hidden="1"/></cols>',
    });
    expect(columns).toHaveLength(16_384);
    expect(columns[2]?.hidden).toBe(true);
  });
});
