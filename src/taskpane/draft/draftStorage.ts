/** Keeps the draft in the browser, one for each workbook, until the ledger is made. */

import type { PaneEnvironment } from "../environment";
import type { Draft } from "./draft";
import { isDraft } from "./draftShape";

type Place = Pick<PaneEnvironment, "storage" | "documentKey">;

export type StoredDraft =
  | { readonly state: "none" }
  | { readonly state: "damaged" }
  | { readonly state: "kept"; readonly draft: Draft };

/** Raise the number whenever `Draft` changes its shape: older drafts are then left alone. */
const prefix = "responsibility-ledger.draft.1:";

/** A workbook saved for the first time gets a name: its draft still stands under the empty one. */
const unsaved = prefix;

export function loadDraft({ storage, documentKey }: Place): StoredDraft {
  try {
    const text = storage.getItem(prefix + documentKey()) ?? storage.getItem(unsaved);
    return text === null ? { state: "none" } : readDraft(text);
  } catch {
    // A browser that blocks storage inside frames throws: there is no draft to offer then.
    return { state: "none" };
  }
}

/** False where the browser did not keep it: storage is blocked or full. */
export function saveDraft({ storage, documentKey }: Place, draft: Draft): boolean {
  try {
    storage.setItem(prefix + documentKey(), JSON.stringify(draft));
    if (documentKey() !== "") storage.removeItem(unsaved);
    return true;
  } catch {
    return false;
  }
}

export function dropDraft({ storage, documentKey }: Place): void {
  try {
    storage.removeItem(prefix + documentKey());
    storage.removeItem(unsaved);
  } catch {
    // Blocked storage holds nothing that could be dropped.
  }
}

function readDraft(text: string): StoredDraft {
  try {
    const value: unknown = JSON.parse(text);
    return isDraft(value) ? { state: "kept", draft: value } : { state: "damaged" };
  } catch {
    return { state: "damaged" };
  }
}
