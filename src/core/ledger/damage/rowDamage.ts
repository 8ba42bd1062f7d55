/** Rows of 工作台账 whose id was changed, rows that are gone, rows that stand twice. */

import type { CellValue } from "../../plan/contents";
import type { CellEdit } from "../../plan/edit";
import { textIn } from "../cells";
import type { DutyRecord } from "../sheets/metaSheet";
import { kindNames } from "../vocabulary";
import { damage, type Damage } from "./damage";
import { inputColumns, isFilled, type DutyRowNow, type DutySheetNow } from "./dutySheetNow";
import { groupBy } from "../../groupBy";

export function findRowDamage(now: DutySheetNow, records: readonly DutyRecord[]): Damage[] {
  const finder = new RowDamageFinder(now, records);
  return [...finder.changedIds(), ...finder.doubledRows(), ...finder.deletedRows()];
}

/** The three are found in this order: a changed id explains a missing one, and may end a double. */
class RowDamageFinder {
  private readonly known: ReadonlyMap<string, DutyRecord>;
  private readonly byId: Map<string, DutyRowNow[]>;
  private readonly missing: Map<string, DutyRecord>;

  constructor(
    private readonly now: DutySheetNow,
    records: readonly DutyRecord[],
  ) {
    this.known = new Map(records.map((record) => [record.id, record]));
    this.byId = groupBy(
      now.rows.filter(({ id }) => id !== ""),
      ({ id }) => id,
    );
    this.missing = new Map([...this.known].filter(([id]) => !this.byId.has(id)));
  }

  changedIds(): Damage[] {
    const strays = this.strays();
    const found = this.giveIdsBack(strays);
    for (const stray of strays) if (stray.id === "") found.push(this.giveNewId(stray));
    return found;
  }

  /** A row that gets its own id back may free the id it went by, for which another row waits. */
  private giveIdsBack(strays: Set<DutyRowNow>): Damage[] {
    const full = this.match(strays, fullKeyOfRow(this.now), fullKeyOfRecord, false);
    const found =
      full.length > 0 ? full : this.match(strays, looseKeyOfRow(this.now), looseKeyOfRecord, true);
    return found.length > 0 ? [...found, ...this.giveIdsBack(strays)] : [];
  }

  doubledRows(): Damage[] {
    return [...this.byId].flatMap(([id, rows]) => {
      const [first, ...others] = rows;
      if (!first || others.length === 0) return [];
      return this.settleDouble(id, first, others);
    });
  }

  deletedRows(): Damage[] {
    return [...this.missing.values()].map((record) =>
      damage(
        "error",
        "damage-row-deleted",
        { sheet: this.now.sheet.name, dutyId: record.id },
        { id: record.id, unit: record.unit, content: shorten(record.content) },
        { restore: record },
      ),
    );
  }

  /** Rows that may be missing ones under another id: unknown, empty, or one that stands twice. */
  private strays(): Set<DutyRowNow> {
    const keyOf = fullKeyOfRow(this.now);
    return new Set(
      this.now.rows.filter((row) => {
        if (row.id === "") return isFilled(this.now.columns, row);
        const record = this.known.get(row.id);
        if (!record) return true;
        const isDouble = (this.byId.get(row.id)?.length ?? 0) > 1;
        return isDouble && keyOf(row) !== fullKeyOfRecord(record);
      }),
    );
  }

  /** Gives missing ids to rows of the same key; with `alone` only where nothing else has that key. */
  private match(
    strays: Set<DutyRowNow>,
    keyOfRow: (row: DutyRowNow) => string,
    keyOfRecord: (record: DutyRecord) => string,
    alone: boolean,
  ): Damage[] {
    const wanted = groupBy(this.missing.values(), keyOfRecord);
    const rows = groupBy(strays, keyOfRow);
    return [...rows].flatMap(([key, candidates]) => {
      const records = wanted.get(key) ?? [];
      if (alone && (records.length !== 1 || candidates.length !== 1)) return [];
      return candidates.slice(0, records.length).map((row, index) => {
        const { id } = records[index] as DutyRecord;
        strays.delete(row);
        this.missing.delete(id);
        this.rename(row, id);
        const code = row.id === "" ? "damage-id-gone" : "damage-id-changed";
        return this.idDamage(code, row, id, { id, now: row.id });
      });
    });
  }

  private giveNewId(row: DutyRowNow): Damage {
    const item = textIn(row.cells[this.now.columns.fixed.item] ?? null) || "0";
    const id = this.freeId(`${item}-A`);
    this.rename(row, id);
    return this.idDamage("damage-id-missing", row, id, { id, row: row.row + 1 });
  }

  private idDamage(
    code: "damage-id-gone" | "damage-id-changed" | "damage-id-missing",
    row: DutyRowNow,
    id: string,
    values: Readonly<Record<string, string | number>>,
  ): Damage {
    return damage("error", code, this.placeOf(row, id), values, { edits: [this.idEdit(row, id)] });
  }

  private settleDouble(id: string, first: DutyRowNow, others: readonly DutyRowNow[]): Damage[] {
    let kept = first;
    return others.map((other) => {
      const values = { id, row: other.row + 1, first: kept.row + 1 };
      const spare = this.addsNothing(other, kept)
        ? other
        : this.addsNothing(kept, other)
          ? kept
          : null;
      if (spare) {
        kept = spare === kept ? other : kept;
        const edits = inputColumns(this.now.columns)
          .filter((column) => (spare.cells[column] ?? null) !== null)
          .map((column) => this.edit(spare, column, null));
        const cleared = { ...values, row: spare.row + 1, first: kept.row + 1 };
        return damage("error", "damage-row-doubled", this.placeOf(spare, id), cleared, { edits });
      }
      const newId = this.freeId(`${id}-`);
      const edits = [this.idEdit(other, newId)];
      const place = this.placeOf(other, id);
      return damage("error", "damage-row-doubled-differs", place, { ...values, newId }, { edits });
    });
  }

  /** Whether the row could go without loss: it holds nothing that the other has not. */
  private addsNothing(row: DutyRowNow, other: DutyRowNow): boolean {
    return inputColumns(this.now.columns).every((column) => {
      const value = row.cells[column] ?? null;
      return textIn(value) === "" || value === (other.cells[column] ?? null);
    });
  }

  private rename(row: DutyRowNow, id: string): void {
    const others = (this.byId.get(row.id) ?? []).filter((other) => other !== row);
    this.byId.set(row.id, others);
    const freed = this.known.get(row.id);
    if (freed && others.length === 0) this.missing.set(row.id, freed);
    this.byId.set(id, [...(this.byId.get(id) ?? []), row]);
  }

  private freeId(prefix: string): string {
    let number = 2;
    while (this.byId.has(`${prefix}${number}`) || this.known.has(`${prefix}${number}`)) number++;
    const id = `${prefix}${number}`;
    this.byId.set(id, []);
    return id;
  }

  private idEdit(row: DutyRowNow, id: string): CellEdit {
    return this.edit(row, this.now.columns.fixed.id, id);
  }

  private edit({ row }: DutyRowNow, column: number, content: CellEdit["content"]): CellEdit {
    return { kind: "cell", sheet: this.now.sheet.name, row, column, content };
  }

  private placeOf({ row }: DutyRowNow, dutyId: string) {
    return { sheet: this.now.sheet.name, cell: { row, column: this.now.columns.fixed.id }, dutyId };
  }
}

/** Content, unit and kind: what people know a row by. */
function fullKeyOfRow({ columns: { fixed } }: DutySheetNow) {
  return ({ cells }: DutyRowNow): string => keyOf(cells, [fixed.content, fixed.unit, fixed.kind]);
}

function fullKeyOfRecord({ content, unit, kind }: DutyRecord): string {
  return [content.trim(), unit.trim(), kindNames[kind]].join("\n");
}

/** For a row whose text was edited along with its id. */
function looseKeyOfRow({ columns: { fixed } }: DutySheetNow) {
  return ({ cells }: DutyRowNow): string => keyOf(cells, [fixed.item, fixed.unit, fixed.kind]);
}

function looseKeyOfRecord({ item, unit, kind }: DutyRecord): string {
  return [String(item), unit.trim(), kindNames[kind]].join("\n");
}

function keyOf(cells: readonly CellValue[], columns: readonly number[]): string {
  return columns.map((column) => textIn(cells[column] ?? null)).join("\n");
}

function shorten(text: string): string {
  return text.length > 30 ? `${text.slice(0, 30)}……` : text;
}
