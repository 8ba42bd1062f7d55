/** @jest-environment jsdom */

import { closeMonth, reopenMonth } from "../../../src/actions/closeMonth";
import { checkContents } from "../../../src/actions/checkLedger";
import { isOurs } from "../../../src/actions/recogniseWorkbook";
import { repairLedger } from "../../../src/actions/repairLedger";
import { findDamage } from "../../../src/core/ledger/damage/findDamage";
import { readLedger } from "../../../src/core/ledger/readLedger";
import { sheetNames } from "../../../src/core/ledger/vocabulary";
import { editCells } from "../../../src/hosts/excel/editCells";
import { seedPlan } from "./seedPlan";
import { openExcel, transports, type OpenExcel } from "./openExcel";

const sheet = sheetNames.ledger;
const today = "2021-09-30";

describe.each(transports)("a ledger that people broke in Excel, %s", (transport) => {
  let excel: OpenExcel;

  beforeEach(async () => {
    excel = await openExcel(transport);
    await excel.host().carryOut(seedPlan());
  });

  const host = () => ({
    ...excel.host({ isOurs, holdsEntries: () => false }),
    edit: (edits: Parameters<typeof editCells>[0]) => editCells(edits, excel.run),
  });
  const read = async () => (await host().read({ formulas: true }))!;
  const unprotect = () => (excel.standIn.workbook.sheet(sheet).protection = null);

  test("a fresh ledger has no damage", async () => {
    expect(findDamage(await read())).toEqual([]);
  });

  test("broken cells are mended, entries stay, and the protection comes back", async () => {
    unprotect();
    const { user } = excel;
    user.paste(sheet, "O10", [["30", "完成施工图审查和招标控制价编制"]]);
    user.type(sheet, "O3", "六月完成情况");
    user.type(sheet, "A8", "乱填");
    user.clear(sheet, "AH7");
    user.type(sheet, "AI6", "手填");
    user.deleteRows(sheet, "20:21");
    user.insertRows(sheet, "5:6");
    const broken = findDamage(await read()).map(({ code }) => code);
    expect([...new Set(broken)].sort()).toEqual([
      "damage-formula-gone",
      "damage-formula-overwritten",
      "damage-header-renamed",
      "damage-id-changed",
      "damage-row-deleted",
      "damage-unprotected",
    ]);
    excel.client.traffic.reset();
    const { repair } = await repairLedger(host(), today);
    expect(repair.rebuild).toBe(false);
    expect(excel.client.traffic.roundTrips).toBeLessThanOrEqual(5);
    const mended = await read();
    expect(findDamage(mended)).toEqual([]);
    const reports = readLedger(mended).duties.flatMap(({ reports: own }) => own);
    expect(reports.filter(({ value }) => value !== null)).toEqual([
      { month: "2021-06", value: 30, narrative: "完成施工图审查和招标控制价编制" },
    ]);
  });

  test("where a sheet is gone the sheets are made anew with every entry", async () => {
    excel.user.paste(sheet, "O10", [["30", "完成施工图审查和招标控制价编制"]]);
    excel.user.deleteSheet(sheetNames.breakdown);
    const before = readLedger(await read()).duties;
    const { repair } = await repairLedger(host(), today);
    expect(repair.rebuild).toBe(true);
    const mended = await read();
    expect(findDamage(mended)).toEqual([]);
    expect(readLedger(mended).duties).toEqual(before);
  });

  test("a month is closed and opened; what changed in between is told", async () => {
    await closeMonth(host(), "2021-06", today);
    const { workbook } = excel.standIn;
    expect(workbook.sheet(sheetNames.meta).protection).not.toBeNull();
    expect(checkContents(await read(), { today, asOf: today }).findings).not.toContainEqual(
      expect.objectContaining({ code: "late-entry" }),
    );
    excel.user.paste(sheet, "O10", [["30"]]);
    const { findings, addressOf } = checkContents(await read(), { today, asOf: today });
    const late = findings.filter(({ code }) => code === "late-entry");
    expect(late.map(addressOf)).toEqual(["工作台账!O10"]);
    await reopenMonth(host(), "2021-06");
    const after = checkContents(await read(), { today, asOf: today });
    expect(after.ledger.settings.closedThrough).toBeNull();
    expect(after.findings.filter(({ code }) => code === "late-entry")).toEqual([]);
  });
});
