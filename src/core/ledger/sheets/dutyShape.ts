/** How far 工作台账 reaches and where its own copy of the settings stands. */

import { columnLetters } from "../../plan/address";
import type { NamePlan } from "../../plan/plan";
import { dutyRows, type DutyColumns } from "../dutyColumns";
import type { Ledger } from "../ledger";
import { columnNames, sheetNames } from "../vocabulary";
import { area, nameOver } from "./parts";

export interface DutySheetShape {
  readonly ledger: Ledger;
  readonly columns: DutyColumns;
  /** The last row that ranges cover: a grey row above which new rows can be inserted. */
  readonly endRow: number;
}

export function dutySheetShape(ledger: Ledger, columns: DutyColumns): DutySheetShape {
  return { ledger, columns, endRow: dutyRows.first + ledger.duties.length };
}

/** Cells of the sheet's own that repeat settings, so that its rules need no other sheet. */
export function localSettings(columns: DutyColumns): Readonly<Record<LocalSetting, string>> {
  const cell = (column: number) => `$${columnLetters(column)}$${dutyRows.monthEnds + 1}`;
  return {
    asOf: cell(columns.helpers.rollUpKey),
    closed: cell(columns.helpers.openNode),
    minimumLength: cell(columns.helpers.lastNarrative),
  };
}

export type LocalSetting = "asOf" | "closed" | "minimumLength";

/** The names by which the other sheets read this one's columns. */
export function dutyNames({ columns, endRow }: DutySheetShape): NamePlan[] {
  return namedColumns(columns).map(({ name, column }) =>
    nameOver(name, sheetNames.ledger, area(dutyRows.first, column, endRow, column)),
  );
}

export function namedColumns({
  fixed,
  progress,
  helpers,
}: DutyColumns): readonly { readonly name: string; readonly column: number }[] {
  return [
    { name: columnNames.id, column: fixed.id },
    { name: columnNames.item, column: fixed.item },
    { name: columnNames.kind, column: fixed.kind },
    { name: columnNames.unit, column: fixed.unit },
    { name: columnNames.due, column: fixed.due },
    { name: columnNames.ratio, column: progress.ratio },
    { name: columnNames.light, column: progress.light },
    { name: columnNames.reason, column: progress.reason },
    { name: columnNames.rollUpKey, column: helpers.rollUpKey },
    { name: columnNames.openNode, column: helpers.openNode },
    { name: columnNames.lastNarrative, column: helpers.lastNarrative },
  ];
}
