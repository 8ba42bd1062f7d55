/** Settings whose name or value is gone from 填报说明, and defined names that formulas rely on. */

import { absoluteAddress, cellAddress } from "../../plan/address";
import type { SheetContents, WorkbookContents } from "../../plan/contents";
import type { CellContent, NamePlan } from "../../plan/plan";
import { dateIn, numberIn, textIn } from "../cells";
import { defaultSettings, type Settings, type UnitEntry } from "../ledger";
import { findSetting } from "../settingPlace";
import { namedColumns } from "../sheets/dutyShape";
import { settingCell } from "../sheets/guidePlaces";
import { area, nameOver } from "../sheets/parts";
import { unitListOver, unitRows } from "../sheets/unitSheet";
import { settingNames, sheetNames } from "../vocabulary";
import { damage, type Damage } from "./damage";
import type { DutySheetNow } from "./dutySheetNow";
import type { SheetsNow } from "./sheetDamage";

const settings = Object.keys(settingNames) as (keyof Settings)[];

export function findSettingDamage(guide: SheetContents): Damage[] {
  return settings.flatMap((setting) => [
    ...judgeLabel(guide, setting),
    ...judgeValue(guide, setting),
  ]);
}

/** The name is put back where it was planned, unless something else has moved there. */
function judgeLabel(guide: SheetContents, setting: keyof Settings): Damage[] {
  if (findSetting(guide, setting).labelled) return [];
  const { row, column } = settingCell(setting);
  const cell = { row, column: column - 1 };
  const name = settingNames[setting];
  const now = textIn(guide.rows[row]?.[column - 1] ?? null);
  const moved = (Object.values(settingNames) as string[]).includes(now);
  const edit = { kind: "cell", sheet: guide.name, ...cell, content: name } as const;
  return [
    damage(
      "error",
      "damage-setting-gone",
      { sheet: guide.name, cell },
      { name, cell: cellAddress(cell.row, cell.column) },
      moved ? { rebuild: true } : { edits: [edit] },
    ),
  ];
}

function judgeValue(guide: SheetContents, setting: keyof Settings): Damage[] {
  const { row, column } = findSetting(guide, setting);
  const value = guide.rows[row]?.[column] ?? null;
  const usable =
    setting === "closedThrough" ||
    (setting === "asOf"
      ? dateIn(value) !== null || Boolean(guide.formulas?.[row]?.[column])
      : numberIn(value) !== null);
  if (usable) return [];
  const content: CellContent =
    setting === "asOf" ? { formula: "=TODAY()" } : (defaultSettings[setting] as number);
  const values = {
    name: settingNames[setting],
    value: textIn(value) === "" ? "（空）" : textIn(value),
    usual: typeof content === "number" ? content : "=TODAY()",
  };
  const edits = [{ kind: "cell", sheet: guide.name, row, column, content }] as const;
  const place = { sheet: guide.name, cell: { row, column } };
  return [damage("error", "damage-setting-unusable", place, values, { edits })];
}

/** Names are told together with formulas; without them nothing is said. */
export function findNameDamage(
  { names }: WorkbookContents,
  { sheets }: SheetsNow,
  duties: DutySheetNow | null,
): Damage[] {
  if (!names) return [];
  const known = new Map(names.map(({ name, formula }) => [name, formula]));
  return neededNames(sheets, duties).flatMap((plan) => {
    const formula = known.get(plan.name);
    if (formula !== undefined && !formula.includes("#REF!")) return [];
    const place = { sheet: sheetNames.guide };
    const edits = [{ kind: "name", ...plan }] as const;
    return [damage("error", "damage-name-gone", place, { name: plan.name }, { edits })];
  });
}

function neededNames(sheets: SheetsNow["sheets"], duties: DutySheetNow | null): NamePlan[] {
  const { guide, units } = sheets;
  return [
    ...(guide ? settings.map((setting) => settingName(guide, setting)) : []),
    ...(duties ? columnNamesOver(duties) : []),
    ...(units ? [unitListOver(unitsOn(units))] : []),
  ];
}

function settingName(guide: SheetContents, setting: keyof Settings): NamePlan {
  const { row, column } = findSetting(guide, setting);
  return {
    name: settingNames[setting],
    formula: `=${sheetNames.guide}!${absoluteAddress(row, column)}`,
  };
}

/** The planned names, their columns and rows as they stand now. */
function columnNamesOver({ columns, headers, rows, endRow }: DutySheetNow): NamePlan[] {
  const top = headers.headerRow + 1;
  const bottom = Math.max(top, endRow ?? rows.at(-1)?.row ?? top);
  return namedColumns(columns).map(({ name, column }) =>
    nameOver(name, sheetNames.ledger, area(top, column, bottom, column)),
  );
}

/** As many units as the sheet names: the list reaches over them and its spare rows. */
function unitsOn({ rows }: SheetContents): UnitEntry[] {
  const last = rows.findLastIndex(([name = null]) => textIn(name) !== "");
  const count = Math.max(0, last - unitRows.first + 1);
  return Array.from({ length: count }, () => ({
    name: "",
    kind: "unit",
    members: [],
    contact: "",
  }));
}
