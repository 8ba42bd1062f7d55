/**
 * Judges what is entered while people work. It only reads: what a unit typed stays as typed, and
 * nobody's undo is lost.
 */

import { Failure } from "../core/failure";
import type { Duty } from "../core/ledger/duty";
import type { Ledger } from "../core/ledger/ledger";
import { sheetNames } from "../core/ledger/vocabulary";
import type { IsoDate } from "../core/notice/notice";
import { EntryChecker } from "../core/progress/entryChecker";
import type { EntryFinding } from "../core/progress/entryFinding";
import type { Host, SheetChange, WatchingHost } from "../hosts/host";
import { changedRows, isFew, joinRows, type RowRange } from "./changedRows";
import { differingIds, LedgerSnapshot } from "./ledgerSnapshot";

/** What came of one or more changes. */
export interface LedgerChange {
  /** `local` where this person made at least one of them: only then is anything to be shown at once. */
  readonly source: SheetChange["source"];
  /** Ids whose findings may have changed. */
  readonly touched: readonly string[];
}

export interface WatchOptions {
  readonly today: IsoDate;
  /** The unit of the person who works here, where known. */
  readonly ownUnit?: string;
  /** The ledger as an earlier watch found it when it began; by default as this one does. */
  readonly original?: Ledger;
  report(change: LedgerChange): void;
  /** Told of a reading that failed; the next change or full check tries again. */
  fail(error: unknown): void;
  /** Waits before changes of others are read, so that many are read at once. */
  readonly pause: () => Promise<void>;
}

/** What has to be read: some rows, or everything. */
interface Pending {
  readonly source: SheetChange["source"];
  readonly rows: RowRange | "all";
}

/** @throws Failure `not-a-ledger`, and whatever the host throws on reading or watching. */
export async function watchLedger(
  host: Pick<Host, "read"> & WatchingHost,
  options: WatchOptions,
): Promise<LedgerWatch> {
  const watch = new LedgerWatch(host, options);
  await watch.begin();
  return watch;
}

export class LedgerWatch {
  private snapshot: LedgerSnapshot | null = null;
  private checker: EntryChecker | null = null;
  /** As it stood when watching began: closed months and other units' rows are compared with it. */
  private original: Ledger | null = null;
  private pending: Pending | null = null;
  private work: Promise<void> = Promise.resolve();
  private isWaiting = false;
  /** A reading failed: what it missed is only found by reading everything. */
  private isBehind = false;
  private stops: readonly (() => Promise<void>)[] = [];

  constructor(
    private readonly host: Pick<Host, "read"> & WatchingHost,
    private readonly options: WatchOptions,
  ) {
    this.original = options.original ?? null;
  }

  get ledger(): Ledger | null {
    return this.snapshot?.ledger ?? null;
  }

  /** The workbook as last read: where rows and columns stand. */
  get current(): LedgerSnapshot | null {
    return this.snapshot;
  }

  /** All findings, in the order of the rows. */
  get findings(): readonly EntryFinding[] {
    return this.checker?.findings ?? [];
  }

  findingsOf(id: string): readonly EntryFinding[] {
    return this.checker?.findingsOf(id) ?? [];
  }

  /** What would be found on a row if it were like this; nothing changes by asking. */
  findingsIf(duty: Duty): readonly EntryFinding[] {
    const { checker, ledger } = this;
    if (!checker || !ledger) return [];
    const duties = ledger.duties.map((row) => (row.id === duty.id ? duty : row));
    checker.recheck({ ...ledger, duties }, [duty.id]);
    const found = checker.findingsOf(duty.id);
    checker.recheck(ledger, [duty.id]);
    return found;
  }

  /** To be called once: reads everything and begins to follow. */
  async begin(): Promise<void> {
    // First the handlers: what is typed while the workbook is read must not go unseen.
    this.stops = await Promise.all([
      this.host.watch(sheetNames.ledger, (change) => this.note(change)),
      this.host.watch(sheetNames.guide, ({ source }) => this.add({ source, rows: "all" })),
    ]);
    await this.checkAll();
  }

  /** Reads and judges everything anew: events get lost. */
  async checkAll(): Promise<readonly EntryFinding[]> {
    const reading = this.settled().then(() => this.readAll(true));
    this.work = reading.then(() => undefined);
    await this.work;
    return this.findings;
  }

  async stop(): Promise<void> {
    const { stops } = this;
    this.stops = [];
    await Promise.all(stops.map((stop) => stop()));
  }

  /** When everything told so far has been read. */
  async settled(): Promise<void> {
    await this.work.catch(() => undefined);
    if (this.pending) await this.pump();
  }

  private note(change: SheetChange): void {
    const rows = this.snapshot ? changedRows(change, this.snapshot.extent) : null;
    this.add({ source: change.source, rows: rows ?? "all" });
  }

  private add(next: Pending): void {
    const { pending } = this;
    this.pending = pending ? join(pending, next) : next;
    if (next.source === "local") void this.pump();
    else if (!this.isWaiting) void this.wait();
  }

  /** Changes of others are not urgent: they are gathered for a while. */
  private async wait(): Promise<void> {
    this.isWaiting = true;
    await this.options.pause();
    this.isWaiting = false;
    await this.pump();
  }

  /** One reading at a time; what is told meanwhile waits for the next. */
  private pump(): Promise<void> {
    this.work = this.work.catch(() => undefined).then(() => this.readPending());
    return this.work;
  }

  private async readPending(): Promise<void> {
    const { pending } = this;
    this.pending = null;
    if (!pending) return;
    try {
      const touched = await this.readWhat(pending.rows);
      if (touched.length > 0) this.options.report({ source: pending.source, touched });
    } catch (error) {
      this.isBehind = true;
      this.options.fail(error);
    }
  }

  private async readWhat(rows: RowRange | "all"): Promise<readonly string[]> {
    const { snapshot } = this;
    if (rows === "all" || !snapshot || this.isBehind) return this.readAll(false);
    const cells = await this.host.readRows(sheetNames.ledger, rows.top, rows.bottom);
    const changed = snapshot.replaceRows(rows.top, cells);
    if (changed === null) return this.readAll(false);
    // Also where only the order changed: findings are told in the order of the rows.
    return this.checker?.recheck(snapshot.ledger, changed) ?? [];
  }

  /** @param anew judges every row again; else, with unchanged settings, only those that differ. */
  private async readAll(anew: boolean): Promise<readonly string[]> {
    const contents = await this.host.read();
    if (!contents) throw new Failure("not-a-ledger", { file: "工作簿" });
    this.isBehind = false;
    const before = this.snapshot?.ledger ?? null;
    this.snapshot = new LedgerSnapshot(contents);
    const { ledger } = this.snapshot;
    this.original ??= ledger;
    if (!anew && before && this.checker && isJudgedAlike(before, ledger)) {
      return this.checker.recheck(ledger, differingIds(before.duties, ledger.duties));
    }
    const asOf = ledger.settings.asOf ?? this.options.today;
    const { ownUnit } = this.options;
    this.checker = new EntryChecker(ledger, asOf, {
      original: this.original,
      ...(ownUnit === undefined ? {} : { ownUnit }),
    });
    return ledger.duties.map(({ id }) => id);
  }
}

function join(one: Pending, other: Pending): Pending {
  const source = one.source === "local" || other.source === "local" ? "local" : "remote";
  if (one.rows === "all" || other.rows === "all") return { source, rows: "all" };
  const rows = joinRows(one.rows, other.rows);
  return { source, rows: isFew(rows) ? rows : "all" };
}

/** Settings, months and groups are the same, so that a row that is the same has the same findings. */
function isJudgedAlike(one: Ledger, other: Ledger): boolean {
  const basis = ({ settings, source, months, units }: Ledger) =>
    JSON.stringify([settings, source, months, units]);
  return basis(one) === basis(other);
}
