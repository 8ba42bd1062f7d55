/** Holds the pane's state outside React, and keeps the draft in the browser at every change. */

import { dropDraft, loadDraft, saveDraft } from "./draft/draftStorage";
import type { PaneEnvironment } from "./environment";
import { takeStep, type PaneState, type PaneStep } from "./paneState";

export interface PaneStore {
  current(): PaneState;
  subscribe(changed: () => void): () => void;
  take(step: PaneStep): void;
}

type Surroundings = Pick<PaneEnvironment, "storage" | "documentKey">;

export function createPaneStore(environment: Surroundings): PaneStore {
  let state = openState(environment);
  const listeners = new Set<() => void>();
  return {
    current: () => state,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    take(step) {
      const next = takeStep(state, step);
      state = next.draft === state.draft ? next : { ...next, unsaved: !keep(environment, next) };
      for (const changed of listeners) changed();
    },
  };
}

/** The state a pane opens with: nothing under review, but perhaps a draft to continue. */
function openState(environment: Surroundings): PaneState {
  const stored = loadDraft(environment);
  if (stored.state === "damaged") dropDraft(environment);
  return {
    place: { screen: "start" },
    visits: 0,
    draft: stored.state === "kept" ? stored.draft : null,
    review: null,
    damaged: stored.state === "damaged",
    unsaved: false,
  };
}

function keep(environment: Surroundings, { draft }: PaneState): boolean {
  if (draft) return saveDraft(environment, draft);
  dropDraft(environment);
  return true;
}
