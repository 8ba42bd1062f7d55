/** What can be done to a shared workbook: every window carries out the same acts in the same order. */

import type { User } from "../host/client/user";

/** The verbs of a person's hands that are shared; sorting is done through the add-in only. */
export const handVerbs = [
  "type",
  "paste",
  "clear",
  "fillDown",
  "deleteRows",
  "insertRows",
  "select",
  "filter",
  "addSheet",
  "deleteSheet",
  "renameSheet",
] as const satisfies readonly (keyof User)[];

export type HandVerb = (typeof handVerbs)[number];

export type HandsAct = {
  [Verb in HandVerb]: {
    readonly kind: "hands";
    readonly verb: Verb;
    readonly args: Parameters<User[Verb]>;
  };
}[HandVerb];

export type Act =
  /** The author's pane starts, with nothing kept from a pane before it. */
  | { readonly kind: "connect" }
  /** A ProcessQuery request of the author's pane. */
  | { readonly kind: "request"; readonly body: string; readonly flags: number }
  | HandsAct;

/** One act in the log; `number` counts the acts of its author from 1. */
export interface Entry {
  /** The window it comes from. */
  readonly author: string;
  readonly number: number;
  readonly act: Act;
}
