/** A person's hands in one window of a shared workbook. */

import type { User } from "../host/client/user";
import { handVerbs, type HandsAct, type HandVerb } from "./act";
import type { SharedWorkbook } from "./sharedWorkbook";

export type SharedHands = {
  readonly [Verb in HandVerb]: (...args: Parameters<User[Verb]>) => Promise<void>;
};

/**
 * Every verb is resolved when it is done in this window, and rejects with a HostError.
 *
 * @param changed told of every change that was taken; selecting is none.
 */
export function sharedHands(shared: SharedWorkbook, changed: () => void): SharedHands {
  const hands = handVerbs.map((verb) => {
    const use = async (...args: unknown[]): Promise<void> => {
      await shared.submit({ kind: "hands", verb, args } as HandsAct);
      if (verb !== "select") changed();
    };
    return [verb, use] as const;
  });
  return Object.fromEntries(hands) as SharedHands;
}
