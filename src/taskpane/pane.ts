/** What every screen is given: the world outside, the state, and how to change it. */

import { createContext, use } from "react";
import { Failure } from "../core/failure";
import { say, type MessageCode, type MessageValues } from "../core/messages";
import type { Correction } from "../core/review/correction";
import type { Review } from "../core/review/reviewNotice";
import type { Draft } from "./draft/draft";
import type { PaneEnvironment } from "./environment";
import type { PaneState, PaneStep, Place } from "./paneState";

export type Say = (code: MessageCode, values?: MessageValues) => string;

export interface Pane {
  readonly environment: PaneEnvironment;
  readonly state: PaneState;
  /** The sentence in the language of the application around the pane. */
  readonly say: Say;
  take(step: PaneStep): void;
  go(place: Place): void;
  correct(correction: Correction): void;
  /** Tells a screen reader what happened, without moving the focus. */
  announce(sentence: string): void;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = use(PaneContext);
  if (!pane) throw new Error("usePane stands outside the pane");
  return pane;
}

/** The draft under review, for the screens that are only reached with one. */
export function useReview(): { readonly draft: Draft; readonly review: Review } {
  const { draft, review } = usePane().state;
  if (!draft || !review) throw new Error("this screen needs a notice under review");
  return { draft, review };
}

/** What to tell a person of anything that was thrown. */
export function sentenceOf(error: unknown, { language }: PaneEnvironment): string {
  return error instanceof Failure ? error.sentence(language) : say("pane-unexpected", {}, language);
}
