/** The journal in the browser's own database. */

import type { Entry } from "./act";
import type { Journal, Kept } from "./journal";
import type { OpenDocument } from "./openDocument";

const name = "responsibility-ledger.preview";
const stores = ["documents", "entries", "kept"] as const;

type Store = (typeof stores)[number];

/** Reached anew at every call: where a browser blocks its storage, looking at it already throws. */
export const browserJournal: Journal = {
  keep: (id, { document, entries }) =>
    write(stores, (store) => {
      store("documents").put(document, id);
      store("kept").put({ id, fileName: document.fileName, changedAt: Date.now() }, id);
      store("entries").delete(entriesOf(id));
      putEntries(store("entries"), id, 0, entries);
    }),
  append: (id, at, entries) =>
    write(["entries", "kept"], (store) => {
      putEntries(store("entries"), id, at, entries);
      const request = store("kept").get(id);
      request.onsuccess = () => {
        const kept = request.result as Kept | undefined;
        if (kept) store("kept").put({ ...kept, changedAt: Date.now() }, id);
      };
    }),
  read: async (id) => {
    const database = await openDatabase();
    const transaction = database.transaction(["documents", "entries"]);
    const [document, entries] = await Promise.all([
      resultOf<OpenDocument | undefined>(transaction.objectStore("documents").get(id)),
      resultOf<Entry[]>(transaction.objectStore("entries").getAll(entriesOf(id))),
    ]).finally(() => {
      database.close();
    });
    return document ? { document, entries } : null;
  },
  list: async () => {
    const database = await openDatabase();
    const all = resultOf<Kept[]>(database.transaction("kept").objectStore("kept").getAll());
    const kept = await all.finally(() => {
      database.close();
    });
    return kept.sort((one, other) => other.changedAt - one.changedAt);
  },
  drop: (id) =>
    write(stores, (store) => {
      store("documents").delete(id);
      store("entries").delete(entriesOf(id));
      store("kept").delete(id);
    }),
};

function putEntries(
  store: IDBObjectStore,
  id: string,
  at: number,
  entries: readonly Entry[],
): void {
  for (const [index, entry] of entries.entries()) store.put(entry, [id, at + index]);
}

/** In the order of the log. */
const entriesOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id, 0], [id, Infinity]);

async function write(
  names: readonly Store[],
  change: (store: (name: Store) => IDBObjectStore) => void,
): Promise<void> {
  const database = await openDatabase();
  try {
    const transaction = database.transaction([...names], "readwrite");
    change((store) => transaction.objectStore(store));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => {
        resolve();
      };
      transaction.onabort = () => {
        reject(asError(transaction.error));
      };
    });
  } finally {
    database.close();
  }
}

async function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    for (const store of stores) request.result.createObjectStore(store);
  };
  return await resultOf(request);
}

function resultOf<Result>(request: IDBRequest): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result as Result);
    };
    request.onerror = () => {
      reject(asError(request.error));
    };
  });
}

const asError = (reason: DOMException | null): Error => reason ?? new Error("storage was blocked");
