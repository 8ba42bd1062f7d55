/** Reads a ledger back from what a workbook holds. Rows are found by id, columns by header. */

import { Failure } from "../failure";
import type { CellValue, SheetContents, WorkbookContents } from "../plan/contents";
import { dateIn, numberIn, textIn } from "./cells";
import type { Duty, Report } from "./duty";
import { findDutyTable, type DutyTable } from "./dutyTable";
import { defaultSettings, type Ledger, type Settings, type UnitEntry } from "./ledger";
import { readMeta, type Meta } from "./readMeta";
import { findSetting } from "./settingPlace";
import { memberSeparator, unitRows } from "./sheets/unitSheet";
import type { DutyRecord } from "./sheets/metaSheet";
import {
  basisNames,
  comparisonNames,
  kindNames,
  roleNames,
  sheetNames,
  statedNames,
  unitKindNames,
} from "./vocabulary";

/**
 * The ledger that a workbook holds, entries included, its duties in the order of the rows.
 *
 * What the sheet shows wins over what _meta remembers; _meta fills in where a cell or a whole
 * column is missing. Rows without an id are no duties. Of two rows with one id both are kept.
 *
 * @throws Failure `not-a-ledger` where _meta or 工作台账 is missing or of another make.
 */
export function readLedger(contents: WorkbookContents, file = "工作簿"): Ledger {
  const meta = readMeta(contents);
  const table = meta && findDutyTable(contents, meta.source.year);
  if (!meta || !table) throw new Failure("not-a-ledger", { file });
  return {
    source: meta.source,
    months: meta.months,
    settings: readSettings(sheetOf(contents, sheetNames.guide)),
    sections: meta.sections,
    items: meta.items,
    duties: readDuties(table, meta),
    units: readUnits(sheetOf(contents, sheetNames.units)),
  };
}

function sheetOf(contents: WorkbookContents, name: string): SheetContents | null {
  return contents.sheets.find((sheet) => sheet.name === name) ?? null;
}

/** The duties of a table: all rows of the sheet, or only some that were read again. */
export function readDuties(table: DutyTable, meta: Meta): readonly Duty[] {
  const records = new Map(meta.duties.map((record) => [record.id, record]));
  return table.rows.flatMap((row) => {
    const id = textIn(table.cell(row, "id"));
    if (id === "") return [];
    return [readDuty(table, row, id, records.get(id), meta)];
  });
}

function readDuty(
  table: DutyTable,
  row: readonly CellValue[],
  id: string,
  record: DutyRecord | undefined,
  meta: Meta,
): Duty {
  const cell = (column: Parameters<DutyTable["cell"]>[1]) => table.cell(row, column);
  const word = <Key extends string>(names: Readonly<Record<Key, string>>, value: CellValue) =>
    keyOf(names, textIn(value));
  const finishedOn = cell("finishedOn");
  return {
    id,
    item: numberIn(cell("item")) ?? record?.item ?? 0,
    kind: word(kindNames, cell("kind")) ?? record?.kind ?? "task",
    content: textIn(cell("content")) || (record?.content ?? ""),
    unit: textIn(cell("unit")) || (record?.unit ?? ""),
    role: word(roleNames, cell("role")) ?? record?.role ?? "responsible",
    goal: {
      comparison: word(comparisonNames, cell("comparison")) ?? record?.goal.comparison ?? ">=",
      value: numberIn(cell("goal")) ?? record?.goal.value ?? 100,
      unit: textIn(cell("measure")) || (record?.goal.unit ?? "%"),
      accumulates: basis(cell("basis")) ?? record?.goal.accumulates ?? true,
    },
    start: dateIn(cell("start")) ?? record?.start ?? `${meta.source.year}-01-01`,
    due: dateIn(cell("due")) ?? record?.due ?? `${meta.source.year}-12-31`,
    stated: stated(cell("stated")) ?? record?.stated ?? false,
    finishedOn: dateIn(finishedOn) ?? (textIn(finishedOn) || null),
    reports: meta.months.map((month): Report => {
      const { value, narrative } = table.report(row, month);
      return { month, value: entered(value), narrative: textIn(narrative) };
    }),
  };
}

/** A value as the unit left it: numbers as numbers, anything else as its text. */
function entered(value: CellValue): number | string | null {
  if (value === null || typeof value === "number") return value;
  return typeof value === "string" ? value || null : textIn(value);
}

function basis(value: CellValue): boolean | null {
  const key = keyOf(basisNames, textIn(value));
  return key === null ? null : key === "cumulative";
}

function stated(value: CellValue): boolean | null {
  const key = keyOf(statedNames, textIn(value));
  return key === null ? null : key === "stated";
}

function keyOf<Key extends string>(names: Readonly<Record<Key, string>>, word: string): Key | null {
  return (Object.keys(names) as Key[]).find((key) => names[key] === word) ?? null;
}

type NumberSetting = Exclude<keyof Settings, "asOf" | "closedThrough">;

function readSettings(sheet: SheetContents | null): Settings {
  const guide = sheet ?? { name: sheetNames.guide, rows: [] };
  const value = (setting: keyof Settings): CellValue => {
    const { row, column } = findSetting(guide, setting);
    return guide.rows[row]?.[column] ?? null;
  };
  const number = (setting: NumberSetting) => numberIn(value(setting)) ?? defaultSettings[setting];
  const asOf = findSetting(guide, "asOf");
  // Where formulas were read, =TODAY() shows itself: the day is then not pinned.
  const followsToday = Boolean(guide.formulas?.[asOf.row]?.[asOf.column]);
  const closed = dateIn(value("closedThrough"));
  return {
    asOf: followsToday ? null : dateIn(value("asOf")),
    warningDays: number("warningDays"),
    yellowLag: number("yellowLag"),
    redLag: number("redLag"),
    minimumLength: number("minimumLength"),
    progressWeight: number("progressWeight"),
    reportingWeight: number("reportingWeight"),
    timelinessWeight: number("timelinessWeight"),
    closedThrough: closed === null ? null : closed.slice(0, 7),
  };
}

function readUnits(sheet: SheetContents | null): readonly UnitEntry[] {
  return (sheet?.rows.slice(unitRows.first) ?? []).flatMap((row): UnitEntry[] => {
    const [name = null, kind = null, members = null, contact = null] = row;
    if (textIn(name) === "") return [];
    return [
      {
        name: textIn(name),
        kind: keyOf(unitKindNames, textIn(kind)) ?? "unit",
        members: textIn(members).split(memberSeparator).filter(Boolean),
        contact: textIn(contact),
      },
    ];
  });
}
