/** @jest-environment jsdom */

import { editCells } from "../../../src/hosts/excel/editCells";
import { readRows } from "../../../src/hosts/excel/readRows";
import { openExcel, transports, type OpenExcel } from "./openExcel";
import { samplePlan } from "./samplePlan";

describe.each(transports)("small edits of the open workbook, %s", (transport) => {
  let excel: OpenExcel;

  beforeEach(async () => {
    excel = await openExcel(transport);
    await excel.host().carryOut(samplePlan);
    excel.client.traffic.reset();
  });

  const cell = (row: number, column: number) =>
    excel.standIn.workbook.sheet("工作台账").cells.get(row, column);

  test("an open cell is written without touching protection", async () => {
    const edit = { kind: "cell", sheet: "工作台账", row: 2, column: 2, content: 7 } as const;
    await editCells([edit], excel.run);
    expect(cell(2, 2).value).toBe(7);
    expect(excel.client.traffic.roundTrips).toBe(2);
    expect(excel.client.traffic.calls.join(" ")).not.toContain("protect(");
    expect(excel.client.traffic.calls).not.toContain("WorksheetProtection.Unprotect");
  });

  test("a locked cell is written, and the sheet is protected as before", async () => {
    const { protection } = excel.standIn.workbook.sheet("工作台账");
    const formula = "=C3*2";
    await editCells(
      [
        { kind: "cell", sheet: "工作台账", row: 2, column: 4, content: { formula } },
        { kind: "cell", sheet: "工作台账", row: 2, column: 0, content: "=不是公式" },
        { kind: "cell", sheet: "工作台账", row: 3, column: 2, content: { date: "2021-06-30" } },
      ],
      excel.run,
    );
    expect(cell(2, 4).formula).toBe(formula);
    expect(cell(2, 0)).toEqual({ value: "=不是公式" });
    expect(cell(3, 2).value).toBe(44377);
    expect(excel.standIn.workbook.sheet("工作台账").protection).toMatchObject(protection ?? {});
    expect(excel.client.traffic.roundTrips).toBe(2);
  });

  test("rows come in, a sheet and names are named, a sheet is protected", async () => {
    const { workbook } = excel.standIn;
    workbook.sheet("填报说明").protection = null;
    await editCells(
      [
        { kind: "insertRows", sheet: "工作台账", row: 21, count: 2 },
        { kind: "cell", sheet: "工作台账", row: 21, column: 0, content: "新-1" },
        { kind: "renameSheet", sheet: "工作台账", name: "台账" },
        { kind: "name", name: "单位", formula: "=台账!$B$3:$B$9" },
        { kind: "name", name: "新名", formula: "=台账!$A$1" },
        { kind: "protect", sheet: "填报说明", options: { formatColumns: true } },
      ],
      excel.run,
    );
    expect(workbook.sheet("台账").cells.get(21, 0).value).toBe("新-1");
    expect(workbook.sheet("台账").protection).not.toBeNull();
    expect(workbook.sheet("填报说明").protection).toMatchObject({ allowFormatColumns: true });
    expect(workbook.names.get("单位")).toBe("=台账!$B$3:$B$9");
    expect(workbook.names.get("新名")).toBe("=台账!$A$1");
  });

  test("where an edit is refused the sheet does not stay open", async () => {
    const edits = [
      { kind: "cell", sheet: "工作台账", row: 2, column: 0, content: "改" },
      { kind: "name", name: "1 2", formula: "=工作台账!$A$1" },
    ] as const;
    await expect(editCells(edits, excel.run)).rejects.toMatchObject({ name: "Failure" });
    expect(excel.standIn.workbook.sheet("工作台账").protection).not.toBeNull();
  });

  test("formulas, names and protection are read when asked for, still in two round trips", async () => {
    const contents = (await excel.host().read({ formulas: true }))!;
    expect(excel.client.traffic.roundTrips).toBe(2);
    const sheet = contents.sheets.find(({ name }) => name === "工作台账")!;
    expect(sheet.formulas?.[2]?.[4]).toBe('=IFERROR($C3/填报说明!$B$2,"无!")');
    // A text that begins with the sign of formulas is none.
    expect(sheet.rows[2]?.[1]).toBe("=1+1");
    expect(sheet.formulas?.[2]?.[1]).toBeNull();
    expect(sheet.isProtected).toBe(true);
    expect(contents.names).toContainEqual({ name: "单位", formula: "=工作台账!$B$3:$B$22" });
  });

  test("a few rows are read again in one round trip, from column A on", async () => {
    const rows = await readRows("工作台账", 2, 3, excel.run);
    expect(excel.client.traffic.roundTrips).toBe(1);
    expect(rows.map(([id, , value]) => [id, value])).toEqual([
      ["1-T1", 12.5],
      ["2-T1", null],
    ]);
    expect(await readRows("工作台账", 60, 61, excel.run)).toEqual([[], []]);
  });
});
