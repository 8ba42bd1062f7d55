/** What a browser keeps of a workbook, so that it is still there when every window was closed. */

import type { Act, Entry } from "./act";
import type { OpenDocument } from "./openDocument";
import type { OrderedLog } from "./orderedLog";

/** A workbook that can be taken up again. */
export interface Kept {
  readonly id: string;
  readonly fileName: string;
  /** When it was last changed, in milliseconds since 1970. */
  readonly changedAt: number;
}

export interface KeptSession {
  readonly document: OpenDocument;
  readonly entries: readonly Entry[];
}

/** Every method may reject: a browser may block its storage, or have no room. */
export interface Journal {
  /** Keeps a session anew, whatever was kept of it before. */
  keep(id: string, session: KeptSession): Promise<void>;
  /** Writes entries that stand in the log from `at` on. */
  append(id: string, at: number, entries: readonly Entry[]): Promise<void>;
  read(id: string): Promise<KeptSession | null>;
  /** The latest first. */
  list(): Promise<readonly Kept[]>;
  drop(id: string): Promise<void>;
}

const writeFlag = 1;

/** Looking at a workbook is nothing to keep. */
export function changesWorkbook(act: Act): boolean {
  if (act.kind === "hands") return act.verb !== "select";
  return act.kind === "request" && (act.flags & writeFlag) !== 0;
}

/** Keeps the log of one session, from the first entry on that changes the workbook. */
export class Keeper {
  #begun = false;
  #kept = 0;
  #writing = Promise.resolve();

  /** @param failed told when the browser did not keep it. */
  constructor(
    private readonly journal: Journal,
    private readonly id: string,
    private readonly document: OpenDocument,
    private readonly failed: () => void,
  ) {}

  /** The log stands in the journal up to `length`. */
  resume(length: number): void {
    this.#begun = true;
    this.#kept = length;
  }

  /** Writes what is new; only the window that leads does, so that it is written once. */
  follow({ entries, leads }: OrderedLog): void {
    if (!leads) return;
    const fresh = entries.slice(this.#kept);
    if (!this.#begun && !fresh.some(({ act }) => changesWorkbook(act))) return;
    const at = this.#kept;
    const { document, id, journal } = this;
    const write = this.#begun
      ? () => journal.append(id, at, fresh)
      : () => journal.keep(id, { document, entries: fresh });
    this.#begun = true;
    this.#kept = entries.length;
    this.#writing = this.#writing.then(write).catch(this.failed);
  }
}
