/** Carries out the entries of the log on this window's own copy of the workbook. */

import type { Answer, Client } from "../host/client/client";
import { User } from "../host/client/user";
import type { StandIn } from "../host/standIn";
import type { Entry, HandsAct } from "./act";
import { Views } from "./views";

/** An Excel of one window, and the hands that work in it. */
interface Seat {
  readonly client: Client;
  readonly user: User;
}

export class Replica {
  readonly #seats = new Map<string, Seat>();
  readonly #views: Views;

  constructor(
    readonly standIn: StandIn,
    self: string,
  ) {
    this.#views = new Views(standIn.workbook, self);
  }

  /** The Excel of a window; there from its first act on, and another one after each `connect`. */
  clientOf(window: string): Client {
    return this.#seatOf(window).client;
  }

  /**
   * The workbook is changed when this returns; the promise holds a request's answer, null for the rest.
   *
   * @throws HostError for what Excel refuses a person's hands.
   */
  carryOut({ author, act }: Entry): Promise<Answer> | null {
    return this.#views.asSeenBy(author, () => {
      if (act.kind === "connect") return this.#connect(author);
      const { client, user } = this.#seatOf(author);
      if (act.kind === "request") return client.process(act.body, act.flags);
      useHands(user, act);
      return null;
    });
  }

  #connect(window: string): null {
    const before = this.#seats.get(window);
    if (before) this.standIn.disconnect(before.client);
    this.#seats.delete(window);
    this.#seatOf(window);
    return null;
  }

  #seatOf(window: string): Seat {
    const known = this.#seats.get(window);
    if (known) return known;
    const client = this.standIn.connect({ name: window });
    const seat = { client, user: new User(client) };
    this.#seats.set(window, seat);
    return seat;
  }
}

function useHands(user: User, { verb, args }: HandsAct): void {
  // The type of an act ties the verb to its arguments, which a call by name cannot follow.
  const use = user[verb] as (this: User, ...given: typeof args) => void;
  use.apply(user, args);
}
