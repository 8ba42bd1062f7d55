/**
 * Checks all entries of a ledger once, then only what an edit can concern: the rows edited, and
 * rows whose narratives are or were like theirs.
 */

import type { Duty, YearMonth } from "../ledger/duty";
import type { Ledger } from "../ledger/ledger";
import type { IsoDate } from "../notice/notice";
import { CopyIndex } from "./copyIndex";
import { copiesIn, judgeCopies } from "./copies";
import type { IndexedText } from "./copyIndex";
import { DutyView, type CheckContext } from "./dutyView";
import { entryFinding, type EntryFinding } from "./entryFinding";
import { entryRules } from "./rules";

export interface CheckOptions {
  /** The ledger as it stood before; lets changes of closed months and of other units' rows be told. */
  readonly original?: Ledger;
  /** The unit whose entries these are; needs `original`. */
  readonly ownUnit?: string;
}

/** What is known of one id: its findings, and its narratives in the index of copies. */
interface Checked {
  readonly own: readonly EntryFinding[];
  copies: readonly EntryFinding[];
  readonly texts: readonly IndexedText[];
}

export class EntryChecker {
  private readonly index = new CopyIndex();
  private readonly checked = new Map<string, Checked>();
  private readonly originals: ReadonlyMap<string, Duty>;
  private readonly context: CheckContext;
  private order: readonly string[] = [];

  /** `asOf` is the day the entries are judged on; settings are those of `ledger` as given here. */
  constructor(ledger: Ledger, asOf: IsoDate, options: CheckOptions = {}) {
    this.context = {
      settings: ledger.settings,
      year: ledger.source.year,
      asOf,
      ownUnit: options.ownUnit ?? null,
      groups: new Set(ledger.units.filter(({ kind }) => kind === "group").map(({ name }) => name)),
    };
    this.originals = new Map(options.original?.duties.map((duty) => [duty.id, duty]));
    const rows = rowsById(ledger.duties);
    this.order = [...rows.keys()];
    for (const [id, duties] of rows) this.judge(id, duties);
    for (const id of this.order) this.judgeCopies(id);
  }

  /** All findings in the order of the rows, each row's by month, the row's own first. */
  get findings(): readonly EntryFinding[] {
    return this.order.flatMap((id) => this.findingsOf(id));
  }

  findingsOf(id: string): readonly EntryFinding[] {
    const checked = this.checked.get(id);
    if (!checked) return [];
    if (checked.copies.length === 0) return checked.own;
    return [...checked.own, ...checked.copies].sort(byMonth);
  }

  /**
   * Judges again after an edit. `ledger` is the ledger now, `changedIds` the rows edited, added or
   * deleted since the last call; order and other rows are taken from `ledger` as they are.
   *
   * @returns the ids whose findings may have changed, the edited ones first.
   */
  recheck(ledger: Ledger, changedIds: Iterable<string>): readonly string[] {
    const changed = new Set(changedIds);
    const touched = new Set(changed);
    const rows = rowsById(ledger.duties, changed);
    for (const id of changed) {
      this.forget(id, touched);
      this.judge(id, rows.get(id) ?? [], touched);
    }
    this.order = [...new Set(ledger.duties.map(({ id }) => id))];
    for (const id of touched) this.judgeCopies(id);
    return [...touched];
  }

  private judge(id: string, duties: readonly Duty[], touched?: Set<string>): void {
    if (duties.length === 0) return;
    const own = duties.length > 1 ? [duplicate(id, duties.length)] : [];
    const texts: IndexedText[] = [];
    for (const duty of duties) {
      const view = new DutyView(duty, this.context, this.originals.get(id) ?? null);
      own.push(...judgeView(view));
      texts.push(...copiesIn(view));
    }
    this.checked.set(id, { own, copies: [], texts });
    for (const text of texts) this.index.add(text, touched);
  }

  private forget(id: string, touched: Set<string>): void {
    for (const text of this.checked.get(id)?.texts ?? []) this.index.remove(text, touched);
    this.checked.delete(id);
  }

  private judgeCopies(id: string): void {
    const checked = this.checked.get(id);
    if (!checked) return;
    const closed = this.context.settings.closedThrough;
    checked.copies = judgeCopies(checked.texts, this.index).filter((found) =>
      isOpen(found, closed),
    );
  }
}

function rowsById(
  duties: readonly Duty[],
  wanted?: ReadonlySet<string>,
): Map<string, readonly Duty[]> {
  const rows = new Map<string, readonly Duty[]>();
  for (const duty of duties) {
    if (wanted && !wanted.has(duty.id)) continue;
    const known = rows.get(duty.id);
    rows.set(duty.id, known ? [...known, duty] : [duty]);
  }
  return rows;
}

function duplicate(id: string, count: number): EntryFinding {
  const place = { duty: { id }, month: null, field: "structure" } as const;
  return entryFinding("error", "structure-duplicate-id", place, { id, count });
}

function judgeView(view: DutyView): EntryFinding[] {
  const found: EntryFinding[] = [];
  for (const rule of entryRules) {
    if (rule.over === "duty") found.push(...rule.judge(view));
    else {
      for (const entry of view.months) {
        const finding = rule.judge(entry, view);
        if (finding) found.push(finding);
      }
    }
  }
  const closed = view.context.settings.closedThrough;
  return found.filter((finding) => isOpen(finding, closed)).sort(byMonth);
}

/** Of closed months only errors are told: nobody can mend a short text there any more. */
function isOpen({ severity, month }: EntryFinding, closed: YearMonth | null): boolean {
  return severity === "error" || month === null || closed === null || month > closed;
}

function byMonth(one: EntryFinding, other: EntryFinding): number {
  const [first, second] = [one.month ?? "", other.month ?? ""];
  return first < second ? -1 : first > second ? 1 : 0;
}
