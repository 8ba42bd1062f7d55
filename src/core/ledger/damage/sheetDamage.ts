/** Sheets that are gone, that go by another name, or that lost their protection. */

import type { SheetContents, WorkbookContents } from "../../plan/contents";
import type { WorkbookPlan } from "../../plan/plan";
import type { Meta } from "../readMeta";
import { findSetting } from "../settingPlace";
import { breakdownHeaders, sheetNames, unitHeaders } from "../vocabulary";
import { damage, type Damage } from "./damage";
import { findDutySheet } from "./dutySheetNow";
import { locateHeaders } from "./locateHeaders";

type Needed = Exclude<keyof typeof sheetNames, "meta">;

const needed: readonly Needed[] = ["guide", "breakdown", "ledger", "units"];

export interface SheetsNow {
  /** The sheets that do each part now, whatever they are called; null for one that is gone. */
  readonly sheets: Readonly<Record<Needed, SheetContents | null>>;
  readonly damage: readonly Damage[];
}

/** @param blank a ledger's plan without duties, for its protection. */
export function findSheets(contents: WorkbookContents, meta: Meta, blank: WorkbookPlan): SheetsNow {
  const taken = new Set<string>(Object.values(sheetNames));
  const found: Damage[] = [];
  const part = (key: Needed): SheetContents | null => {
    const name = sheetNames[key];
    const own = contents.sheets.find((sheet) => sheet.name === name);
    if (own) return own;
    const other = contents.sheets.find(
      (sheet) => !taken.has(sheet.name) && isPart(key, sheet, meta),
    );
    if (other) {
      taken.add(other.name);
      const edits = [{ kind: "renameSheet", sheet: other.name, name }] as const;
      const values = { name, now: other.name };
      found.push(damage("error", "damage-sheet-renamed", { sheet: other.name }, values, { edits }));
      return other;
    }
    const code = key === "ledger" ? "damage-ledger-gone" : "damage-sheet-gone";
    found.push(damage("error", code, { sheet: name }, { name }, { rebuild: true }));
    return null;
  };
  const sheets = {
    guide: part("guide"),
    breakdown: part("breakdown"),
    ledger: part("ledger"),
    units: part("units"),
  };
  return { sheets, damage: [...found, ...findUnprotected(sheets, blank)] };
}

function isPart(key: Needed, sheet: SheetContents, meta: Meta): boolean {
  switch (key) {
    case "guide":
      return (["asOf", "warningDays", "closedThrough"] as const).every(
        (setting) => findSetting(sheet, setting).labelled,
      );
    case "breakdown":
      return locateHeaders(sheet.rows, Object.values(breakdownHeaders), 6) !== null;
    case "units":
      return locateHeaders(sheet.rows, Object.values(unitHeaders), 4) !== null;
    case "ledger":
      return findDutySheet(sheet, meta) !== null;
  }
}

function findUnprotected(sheets: SheetsNow["sheets"], blank: WorkbookPlan): Damage[] {
  return needed.flatMap((key) => {
    const sheet = sheets[key];
    const options = blank.sheets.find(({ name }) => name === sheetNames[key])?.protection;
    if (sheet?.isProtected !== false || !options) return [];
    const edits = [{ kind: "protect", sheet: sheetNames[key], options }] as const;
    return [
      damage("hint", "damage-unprotected", { sheet: sheet.name }, { sheet: sheet.name }, { edits }),
    ];
  });
}
