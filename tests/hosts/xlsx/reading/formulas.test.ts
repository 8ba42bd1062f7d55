import { buildLedger } from "../../../../src/core/ledger/buildLedger";
import { planLedger } from "../../../../src/core/ledger/planLedger";
import { readContents } from "../../../../src/hosts/xlsx/readContents";
import { writePlan } from "../../../../src/hosts/xlsx/writePlan";
import { sampleNotice } from "../../../core/ledger/sampleNotice";
import { foreignWorkbook } from "./foreignWorkbook";

async function formulasOf(rows: string) {
  const { sheets } = await readContents(foreignWorkbook({ rows }), { formulas: true });
  return sheets[0]!.formulas;
}

test("a formula stands in its cell with the sign that begins it", async () => {
  const rows = '<row r="2"><c r="B2"><f>A1&amp;"x"</f><v>1</v></c><c r="C2"><v>2</v></c></row>';
  expect(await formulasOf(rows)).toEqual([[], [null, '=A1&"x"']]);
});

test.each([
  { title: "down", cell: "B7", row: 7, formula: '=$A7+B$1+C8&"B2"+台账_编号' },
  { title: "to the right", cell: "D2", row: 2, formula: '=$A2+D$1+E3&"B2"+台账_编号' },
])("a shared formula is spelt out $title", async ({ cell, row, formula }) => {
  const first = '<c r="B2"><f t="shared" ref="B2:D9" si="0">$A2+B$1+C3&amp;"B2"+台账_编号</f></c>';
  const follower = `<c r="${cell}"><f t="shared" si="0"/></c>`;
  const rows =
    row === 2
      ? `<row r="2">${first}${follower}</row>`
      : `<row r="2">${first}</row><row r="${row}">${follower}</row>`;
  const formulas = await formulasOf(rows);
  expect(formulas?.[row - 1]?.at(-1)).toBe(formula);
});

test("formulas are left out unless they are asked for", async () => {
  const rows = '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>';
  const contents = await readContents(foreignWorkbook({ rows }));
  expect(contents).toEqual({ sheets: [{ name: contents.sheets[0]!.name, rows: [[2]] }] });
});

test("a written ledger gives back every formula, its names and its protection", async () => {
  const plan = planLedger(buildLedger(sampleNotice(), { asOf: "2021-09-30" }), "2021-09-30");
  const contents = await readContents(await writePlan(plan), { formulas: true });
  for (const [place, sheet] of plan.sheets.entries()) {
    const planned: string[] = [];
    const read: string[] = [];
    for (const { top, left, rows } of sheet.blocks) {
      rows.forEach((row, down) =>
        row.forEach((cell, right) => {
          if (typeof cell !== "object" || cell === null || !("formula" in cell)) return;
          planned.push(cell.formula);
          read.push(contents.sheets[place]?.formulas?.[top + down]?.[left + right] ?? "");
        }),
      );
    }
    expect(read).toEqual(planned);
    expect(contents.sheets[place]?.isProtected).toBe(true);
  }
  const names = contents.names?.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(plan.names.map(({ name }) => name)));
});
