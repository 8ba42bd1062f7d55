/** 封账: closes a month for entries, and opens it again, as edits of the workbook. */

import { Failure } from "../../failure";
import { say } from "../../messages";
import type { IsoDate } from "../../notice/notice";
import type { WorkbookContents } from "../../plan/contents";
import type { CellEdit } from "../../plan/edit";
import { firstDayOf, lastDayOf } from "../../calendar/yearMonth";
import type { YearMonth } from "../duty";
import { readLedger } from "../readLedger";
import { findSetting } from "../settingPlace";
import { sheetNames } from "../vocabulary";
import { closingKey, closingRecords, closingRows } from "./closings";

export interface Closing {
  /** 已封账至 and the records in _meta; nothing else is written. */
  readonly edits: readonly CellEdit[];
  /** What the clerk should know, in Simplified Chinese. */
  readonly told: readonly string[];
}

/**
 * Closes `month` and all before it.
 *
 * @param asOf the day of the ledger: a month that has not begun by then cannot be closed.
 * @throws Failure `not-a-ledger`, `closing-month-unknown`, `closing-month-future`, `closing-done`.
 */
export function planClosing(contents: WorkbookContents, month: YearMonth, asOf: IsoDate): Closing {
  const ledger = readLedger(contents);
  const { closedThrough } = ledger.settings;
  if (!ledger.months.includes(month)) throw new Failure("closing-month-unknown", named(month));
  if (firstDayOf(month) > asOf)
    throw new Failure("closing-month-future", { ...named(month), asOf });
  if (closedThrough !== null && month <= closedThrough) {
    throw new Failure("closing-done", { ...named(month), through: nameOf(closedThrough) });
  }
  const newly = ledger.months.filter(
    (other) => other <= month && (closedThrough === null || other > closedThrough),
  );
  const records = newly.flatMap((one) => closingRecords(ledger, one));
  const skipped = newly.filter((other) => other !== month).map(nameOf);
  return {
    edits: [
      settingEdit(contents, lastDayOf(month)),
      ...dropRecords(contents, newly),
      ...addRecords(
        contents,
        records.map((record) => JSON.stringify(record)),
      ),
    ],
    told: [
      ...(skipped.length > 0 ? [say("closing-includes", { months: skipped.join("、") })] : []),
      ...(asOf < lastDayOf(month) ? [say("closing-early", named(month))] : []),
    ],
  };
}

/**
 * Opens `month` and all after it.
 *
 * @throws Failure `not-a-ledger`, `closing-month-unknown`, `reopening-not-closed`.
 */
export function planReopening(contents: WorkbookContents, month: YearMonth): Closing {
  const { months, settings } = readLedger(contents);
  const { closedThrough } = settings;
  if (!months.includes(month)) throw new Failure("closing-month-unknown", named(month));
  if (closedThrough === null || month > closedThrough) {
    throw new Failure("reopening-not-closed", named(month));
  }
  const opened = months.filter((other) => other >= month && other <= closedThrough);
  const before = months.filter((other) => other < month).at(-1);
  const others = opened.filter((other) => other !== month).map(nameOf);
  return {
    edits: [
      settingEdit(contents, before === undefined ? null : lastDayOf(before)),
      ...dropRecords(contents, opened),
    ],
    told: others.length > 0 ? [say("reopening-includes", { months: others.join("、") })] : [],
  };
}

function settingEdit(contents: WorkbookContents, date: IsoDate | null): CellEdit {
  const guide = contents.sheets.find(({ name }) => name === sheetNames.guide);
  const { row, column } = findSetting(
    guide ?? { name: sheetNames.guide, rows: [] },
    "closedThrough",
  );
  const content = date === null ? null : { date };
  return { kind: "cell", sheet: sheetNames.guide, row, column, content };
}

/** Empties the records of months that are closed anew or opened. */
function dropRecords(contents: WorkbookContents, months: readonly YearMonth[]): CellEdit[] {
  return closingRows(contents)
    .filter(({ record }) => months.includes(record.month))
    .flatMap(({ row }) => [metaEdit(row, 0, null), metaEdit(row, 1, null)]);
}

function addRecords(contents: WorkbookContents, records: readonly string[]): CellEdit[] {
  const first = contents.sheets.find(({ name }) => name === sheetNames.meta)?.rows.length ?? 0;
  return records.flatMap((json, index) => [
    metaEdit(first + index, 0, closingKey),
    metaEdit(first + index, 1, json),
  ]);
}

function metaEdit(row: number, column: number, content: string | null): CellEdit {
  return { kind: "cell", sheet: sheetNames.meta, row, column, content };
}

function named(month: YearMonth): { month: string } {
  return { month: nameOf(month) };
}

/** `2021年9月` */
function nameOf(month: YearMonth): string {
  return `${month.slice(0, 4)}年${Number(month.slice(5))}月`;
}
