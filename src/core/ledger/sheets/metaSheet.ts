/** _meta, very hidden: how the product knows its own workbook, and what it was made from. */

import type { CellContent, SheetPlan } from "../../plan/plan";
import type { Duty } from "../duty";
import type { Ledger } from "../ledger";
import { sheetNames } from "../vocabulary";

/** Stands in A1 and B1 of every workbook that this product made. */
export const metaMark = { key: "responsibility-ledger", version: 1 } as const;

/** What a duty was when the ledger was made: everything but entries. */
export type DutyRecord = Omit<Duty, "finishedOn" | "reports">;

/**
 * One record a row: a key in A, JSON in B. Keys: the mark, `source`, `months`, `sections`, then
 * one `item` a work item and one `duty` a duty. A row holds far less than Excel's 32,767
 * characters a cell, since an item's text is the longest thing in it.
 */
export function planMetaSheet(ledger: Ledger): SheetPlan {
  const record = (key: string, value: unknown): CellContent[] => [key, JSON.stringify(value)];
  return {
    name: sheetNames.meta,
    visibility: "veryHidden",
    showGridlines: true,
    columns: [{ width: 22 }, { width: 80 }],
    rowHeights: [],
    blocks: [
      {
        top: 0,
        left: 0,
        rows: [
          [metaMark.key, metaMark.version],
          record("source", ledger.source),
          record("months", ledger.months),
          record("sections", ledger.sections),
          ...ledger.items.map((item) => record("item", item)),
          ...ledger.duties.map((duty) => record("duty", dutyRecord(duty))),
        ],
      },
    ],
    formats: [],
    merges: [],
    validations: [],
    conditionalFormats: [],
    protection: {},
  };
}

function dutyRecord(duty: Duty): DutyRecord {
  const { id, item, kind, content, unit, role, goal, start, due, stated } = duty;
  return { id, item, kind, content, unit, role, goal, start, due, stated };
}
