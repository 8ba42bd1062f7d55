/** Where the pane is and what is under review: one reducer, no more state than that. */

import type { Correction } from "../core/review/correction";
import { applyCorrection, reviewNotice, type Review } from "../core/review/reviewNotice";
import type { Draft } from "./draft/draft";
import type { ScreenId } from "./screens";

/** A screen, and the work item (`WorkItem.number`) it is about where it is about one. */
export interface Place {
  readonly screen: ScreenId;
  readonly item?: number;
  /** Where its 返回 leads, where that differs. */
  readonly from?: ScreenId;
}

export interface PaneState {
  readonly place: Place;
  /** How often the pane has gone to a screen; 0 until it leaves the one it opened with. */
  readonly visits: number;
  /** A notice taken up for review, or kept from last time. */
  readonly draft: Draft | null;
  /** The draft's notice with its corrections; null until the draft is taken up. */
  readonly review: Review | null;
  /** True where a draft was kept but could not be read. */
  readonly damaged: boolean;
  /** True where the browser did not keep the draft. */
  readonly unsaved: boolean;
}

export type PaneStep =
  | { readonly type: "go"; readonly place: Place }
  /** Takes up a notice just read, or the draft kept from last time. */
  | { readonly type: "takeUp"; readonly draft: Draft; readonly place: Place }
  | { readonly type: "correct"; readonly correction: Correction }
  | { readonly type: "undo" }
  /** Ends the review: its ledger is made, or nobody wants it. */
  | { readonly type: "drop" };

export function takeStep(state: PaneState, step: PaneStep): PaneState {
  switch (step.type) {
    case "go":
      return visit(state, step.place);
    case "takeUp": {
      const { draft, place } = step;
      const review = reviewNotice(draft.notice, draft.corrections);
      return { ...visit(state, place), draft, review, damaged: false };
    }
    case "correct":
      return correct(state, step.correction);
    case "undo":
      return undo(state);
    case "drop":
      return { ...state, draft: null, review: null };
  }
}

function visit(state: PaneState, place: Place): PaneState {
  return { ...state, place, visits: state.visits + 1 };
}

function correct(state: PaneState, correction: Correction): PaneState {
  const { draft, review } = state;
  if (!draft || !review) return state;
  return {
    ...state,
    draft: { ...draft, corrections: [...draft.corrections, correction] },
    review: applyCorrection(review, correction),
  };
}

function undo(state: PaneState): PaneState {
  const { draft } = state;
  if (!draft || draft.corrections.length === 0) return state;
  const corrections = draft.corrections.slice(0, -1);
  return {
    ...state,
    draft: { ...draft, corrections },
    review: reviewNotice(draft.notice, corrections),
  };
}
