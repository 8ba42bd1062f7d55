/** What windows on one workbook say to each other. Every message reaches all windows but its sender's. */

import type { OpenDocument } from "./openDocument";
import type { Entry } from "./act";

/** A term is the time of one leader: the window that puts entries in order. Later terms are higher. */
export type Message =
  /** To the leader: acts that are not in the log yet, in the order of their author. */
  | { readonly kind: "propose"; readonly entries: readonly Entry[] }
  /** From the leader: what stands in the log from position `at` on. */
  | {
      readonly kind: "ordered";
      readonly term: number;
      readonly at: number;
      readonly entries: readonly Entry[];
    }
  /** To the leader: what stands in the log from `since` on? */
  | { readonly kind: "ask"; readonly since: number }
  /** A window takes over and knows `length` entries: whoever knows more shall say so. */
  | { readonly kind: "leading"; readonly term: number; readonly length: number }
  /** A new window asks for the workbook. */
  | { readonly kind: "join"; readonly from: string }
  | {
      readonly kind: "welcome";
      readonly to: string;
      readonly document: OpenDocument;
      readonly term: number;
      readonly entries: readonly Entry[];
    }
  /** Windows came or went. */
  | { readonly kind: "presence" };
