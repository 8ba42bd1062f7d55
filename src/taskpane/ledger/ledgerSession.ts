/**
 * The ledger of the open workbook while the pane shows a screen of daily use: read once, then kept
 * up to date by what Excel tells. What it writes, a person asked for.
 */

import { watchLedger, type LedgerChange, type LedgerWatch } from "../../actions/watchLedger";
import { writeEntries, type EntryChange } from "../../actions/writeEntries";
import type { Duty } from "../../core/ledger/duty";
import type { Ledger } from "../../core/ledger/ledger";
import type { EntryFinding } from "../../core/progress/entryFinding";
import type { PaneEnvironment } from "../environment";
import { isSameSource, openLedger, type OpenLedger } from "./openLedger";

export type SessionState =
  | { readonly state: "busy" }
  | { readonly state: "failed"; readonly error: unknown }
  | {
      readonly state: "open";
      readonly book: OpenLedger;
      /** What the last event brought; null until there was one. */
      readonly change: LedgerChange | null;
      /** Why the last reading failed; null where it did not. */
      readonly error: unknown;
    };

/** Milliseconds that changes of others are gathered for. */
const gathering = 1500;

export class LedgerSession {
  private state: SessionState = { state: "busy" };
  private readonly listeners = new Set<() => void>();
  private watch: LedgerWatch | null = null;
  /** Counts beginnings: what an ended one still brings is not heard. */
  private round = 0;
  private ownUnit: string | null = null;
  /** As the pane first saw it: what changed since then is told of closed months and other units. */
  private original: Ledger | null = null;
  /** Rows changed here: what co-authors change is not this person's to answer for. */
  private readonly changedHere = new Set<string>();

  constructor(private readonly environment: PaneEnvironment) {}

  readonly current = (): SessionState => this.state;

  /** Reads and follows the workbook as long as anybody listens. */
  readonly subscribe = (changed: () => void): (() => void) => {
    this.listeners.add(changed);
    if (this.listeners.size === 1) void this.begin();
    return () => {
      this.listeners.delete(changed);
      if (this.listeners.size === 0) this.end();
    };
  };

  /** Reads and checks everything again: events get lost. */
  readonly reload = async (): Promise<void> => {
    const { watch } = this;
    if (!watch) return this.begin();
    try {
      await watch.checkAll();
      this.show(watch, null);
    } catch (error) {
      this.fail(error);
    }
  };

  /** The unit whose entries these are; other units' rows are then not its to change. */
  setOwnUnit(unit: string | null): void {
    if (unit === this.ownUnit) return;
    this.ownUnit = unit;
    if (this.listeners.size > 0) void this.begin();
  }

  /**
   * Writes these cells, and shows what came of it.
   *
   * @throws Failure where they cannot be written; nothing was written then.
   */
  async write(changes: readonly EntryChange[]): Promise<void> {
    for (const { dutyId } of changes) this.changedHere.add(dutyId);
    await this.change(() => writeEntries(this.environment.host, changes));
  }

  /** Does something to the workbook that a person asked for, and reads it again. */
  async change<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } finally {
      await this.reload();
    }
  }

  /** What would be found on a row if it were like this. */
  findingsIf(duty: Duty): readonly EntryFinding[] {
    return this.watch?.findingsIf(duty) ?? [];
  }

  /** Begins anew every time: the sheets that an earlier watch followed may have been replaced. */
  private async begin(): Promise<void> {
    this.end();
    const round = ++this.round;
    const { host, today } = this.environment;
    const hears = () => round === this.round && this.watch !== null;
    try {
      const watch = await watchLedger(host, {
        today: today(),
        ...(this.ownUnit === null ? {} : { ownUnit: this.ownUnit }),
        ...(this.original ? { original: this.original } : {}),
        report: (change) => {
          if (hears() && this.watch) this.show(this.watch, change);
        },
        fail: (error) => {
          if (hears()) this.fail(error);
        },
        pause: () => new Promise((resume) => setTimeout(resume, gathering)),
      });
      if (round !== this.round) return await watch.stop();
      this.watch = watch;
      this.show(watch, null);
    } catch (error) {
      if (round === this.round) this.fail(error);
    }
  }

  private end(): void {
    this.round++;
    const { watch } = this;
    this.watch = null;
    // A handler on a sheet that is gone cannot be removed, and need not be.
    watch?.stop().catch(() => undefined);
  }

  private show(watch: LedgerWatch, change: LedgerChange | null): void {
    const { current } = watch;
    if (!current) return;
    if (change?.source === "local") for (const id of change.touched) this.changedHere.add(id);
    if (this.original && !isSameSource(this.original, current.ledger)) {
      this.original = null;
      this.changedHere.clear();
      void this.begin();
      return;
    }
    this.original ??= current.ledger;
    const found = watch.findings.filter(
      ({ code, dutyId }) => code !== "entry-other-unit" || this.changedHere.has(dutyId),
    );
    const book = openLedger(current, found, this.environment.today());
    const last = this.state.state === "open" ? this.state.change : null;
    this.tell({ state: "open", book, change: change ?? last, error: null });
  }

  /** What was read before stays in sight. */
  private fail(error: unknown): void {
    this.tell(
      this.state.state === "open" && this.watch
        ? { ...this.state, error }
        : { state: "failed", error },
    );
  }

  private tell(state: SessionState): void {
    this.state = state;
    for (const changed of this.listeners) changed();
  }
}
