/** A person's hands in one window of a shared workbook. */

import type { User } from "../host/client/user";
import { handVerbs, type HandsAct, type HandVerb } from "./act";
import type { SharedWorkbook } from "./sharedWorkbook";

export type SharedHands = {
  readonly [Verb in HandVerb]: (...args: Parameters<User[Verb]>) => Promise<void>;
};

/** Every verb is resolved when it is done in this window, and rejects with a HostError. */
export function sharedHands(shared: SharedWorkbook): SharedHands {
  const hands = handVerbs.map((verb) => {
    const use = async (...args: unknown[]): Promise<void> => {
      await shared.submit({ kind: "hands", verb, args } as HandsAct);
    };
    return [verb, use] as const;
  });
  return Object.fromEntries(hands) as SharedHands;
}
