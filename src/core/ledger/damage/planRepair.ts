/** Plans how damage is mended: by small edits where they will do, else by making the sheets anew. */

import { applyEdits } from "../../plan/applyEdits";
import type { WorkbookContents } from "../../plan/contents";
import type { WorkbookEdit } from "../../plan/edit";
import { Failure } from "../../failure";
import { say } from "../../messages";
import { columnLetters } from "../../plan/address";
import { textIn } from "../cells";
import type { Ledger } from "../ledger";
import { readLedger } from "../readLedger";
import { readMeta, type Meta } from "../readMeta";
import { dutyRow } from "../sheets/dutyBlocks";
import type { DutyRecord } from "../sheets/metaSheet";
import { unitDirectory } from "../units";
import { sheetNames } from "../vocabulary";
import type { Damage } from "./damage";
import { findDutySheet, plannedHeaders, type DutySheetNow } from "./dutySheetNow";

export interface Repair {
  /** In the order in which they are to be carried out. */
  readonly edits: readonly WorkbookEdit[];
  /** True where edits will not do: `planLedger(ledger)` has to take the place of the sheets. */
  readonly rebuild: boolean;
  /** The ledger as it is after the repair, with every entry. */
  readonly ledger: Ledger;
  /** What is to be known beyond the sentences of the damage. */
  readonly told: readonly string[];
}

/**
 * @param damage what `findDamage` found in `contents`, all or some of it.

 * @throws Failure `not-a-ledger`; `damage-headers-gone` where no header row is left to go by.
 */
export function planRepair(contents: WorkbookContents, damage: readonly Damage[]): Repair {
  const meta = readMeta(contents);
  if (!meta) throw new Failure("not-a-ledger", { file: "工作簿" });
  const hopeless = damage.find(({ code }) => code === "damage-headers-gone");
  if (hopeless) throw new Failure(hopeless.code, hopeless.values);
  const isGone = damage.some(({ code }) => code === "damage-ledger-gone");
  const base = isGone ? withEmptyLedger(contents, meta) : contents;
  const duties = findDuties(base, damage, meta);
  const lost = isGone ? meta.duties : damage.flatMap(({ remedy }) => remedy.restore ?? []);
  const rebuild =
    damage.some(({ remedy }) => remedy.rebuild === true) ||
    (lost.length > 0 && duties?.endRow === null);
  const edits = inOrder([
    ...damage.flatMap(({ remedy }) => remedy.edits),
    ...(duties ? restoreRows(duties, lost) : []),
  ]);
  const ledger = readLedger(applyEdits(base, edits));
  const units = damage.some(
    ({ code, sheet }) => code === "damage-sheet-gone" && sheet === sheetNames.units,
  )
    ? unitDirectory(meta.items, new Map())
    : ledger.units;
  return {
    edits,
    rebuild,
    ledger: { ...ledger, units },
    told: rebuild && duties ? tellExtraColumns(duties) : [],
  };
}

function withEmptyLedger(contents: WorkbookContents, meta: Meta): WorkbookContents {
  const sheet = { name: sheetNames.ledger, rows: [plannedHeaders(meta)], formulas: [] };
  return { ...contents, sheets: [...contents.sheets, sheet] };
}

function findDuties(
  contents: WorkbookContents,
  damage: readonly Damage[],
  meta: Meta,
): DutySheetNow | null {
  const renames = damage.flatMap(({ remedy }) => remedy.edits);
  const name =
    renames.flatMap((edit) =>
      edit.kind === "renameSheet" && edit.name === sheetNames.ledger ? [edit.sheet] : [],
    )[0] ?? sheetNames.ledger;
  const sheet = contents.sheets.find((candidate) => candidate.name === name);
  return sheet ? findDutySheet(sheet, meta) : null;
}

/** Above the grey row at the end, where validation, formats and names still reach. */
function restoreRows(now: DutySheetNow, records: readonly DutyRecord[]): WorkbookEdit[] {
  if (records.length === 0) return [];
  const sheet = now.sheet.name;
  const top = now.endRow ?? Math.max(now.headers.headerRow, now.rows.at(-1)?.row ?? 0) + 1;
  return [
    { kind: "insertRows", sheet, row: top, count: records.length },
    ...records.flatMap((record, index) => {
      const row = top + index;
      const cells = dutyRow({ ...record, finishedOn: null, reports: [] }, row, now.columns);
      return cells.flatMap((content, place): WorkbookEdit[] => {
        const column = now.headers.places[place] ?? place;
        return content === null ? [] : [{ kind: "cell", sheet, row, column, content }];
      });
    }),
  ];
}

/** Cells go by the names that sheets have before they are renamed, protection by those after. */
function inOrder(edits: readonly WorkbookEdit[]): WorkbookEdit[] {
  const turns: readonly (readonly WorkbookEdit["kind"][])[] = [
    ["cell", "insertRows"],
    ["renameSheet"],
    ["name"],
    ["protect"],
  ];
  return turns.flatMap((kinds) => edits.filter(({ kind }) => kinds.includes(kind)));
}

/** Columns of the clerk's own do not come along when the sheet is made anew. */
function tellExtraColumns({ sheet, headers }: DutySheetNow): string[] {
  const planned = new Set(headers.places);
  const extra = (sheet.rows[headers.headerRow] ?? []).flatMap((cell, column) =>
    planned.has(column) || textIn(cell) === ""
      ? []
      : [`${textIn(cell)}（${columnLetters(column)} 列）`],
  );
  return extra.length === 0 ? [] : [say("damage-extra-columns", { columns: extra.join("、") })];
}
