/** A journal in memory; it can be told to have no room. */

import type { Entry } from "../../../src/preview/shared/act";
import type { Journal, Kept, KeptSession } from "../../../src/preview/shared/journal";

export class FakeJournal implements Journal {
  full = false;
  readonly #sessions = new Map<string, KeptSession & { changes: number }>();
  #changes = 0;

  keep(id: string, session: KeptSession): Promise<void> {
    return this.#write(() => {
      this.#sessions.set(id, { ...session, changes: ++this.#changes });
    });
  }

  append(id: string, at: number, entries: readonly Entry[]): Promise<void> {
    return this.#write(() => {
      const kept = this.#sessions.get(id);
      if (kept?.entries.length !== at) throw new Error(`${id} is not kept up to ${at}`);
      const changes = ++this.#changes;
      this.#sessions.set(id, { ...kept, entries: [...kept.entries, ...entries], changes });
    });
  }

  read(id: string): Promise<KeptSession | null> {
    return Promise.resolve(this.#sessions.get(id) ?? null);
  }

  list(): Promise<readonly Kept[]> {
    const kept = [...this.#sessions].map(([id, { document, changes }]) => {
      return { id, fileName: document.fileName, changedAt: changes };
    });
    return Promise.resolve(kept.sort((one, other) => other.changedAt - one.changedAt));
  }

  drop(id: string): Promise<void> {
    return this.#write(() => {
      this.#sessions.delete(id);
    });
  }

  #write(change: () => void): Promise<void> {
    if (this.full) return Promise.reject(new Error("no room"));
    change();
    return Promise.resolve();
  }
}
