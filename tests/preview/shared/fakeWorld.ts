/**
 * Windows without a browser. Messages lie between two windows until the test delivers them, in
 * their order; a window can be killed with messages of it still under way; time passes when the
 * test says so.
 */

import { setImmediate } from "node:timers";
import type { Message } from "../../../src/preview/shared/message";
import { FakeJournal } from "./fakeJournal";
import type { Windows } from "../../../src/preview/shared/windows";

/** Windows share no objects. */
const copyOf = (message: Message): Message => JSON.parse(JSON.stringify(message)) as Message;

interface Lane {
  readonly from: string;
  readonly to: string;
  readonly messages: Message[];
}

interface Lock {
  holder: string;
  readonly waiting: { readonly window: string; readonly granted: () => void }[];
}

/** Lets every promise that can be kept be kept. */
export const settle = (): Promise<void> => new Promise((resume) => setImmediate(resume));

export class FakeWorld {
  readonly #listeners = new Map<string, Set<(message: Message) => void>>();
  readonly #lanes: Lane[] = [];
  readonly #locks = new Map<string, Lock>();
  #sleepers: (() => void)[] = [];
  readonly journal = new FakeJournal();

  /** A browser's window of that name. */
  window(self: string): Windows {
    this.#listeners.set(self, new Set());
    return {
      self,
      journal: this.journal,
      wait: () => new Promise((resume) => this.#sleepers.push(resume)),
      open: () => ({
        post: (message) => {
          this.#post(self, message);
        },
        listen: (listener) => this.#listeners.get(self)?.add(listener),
        close: () => this.#listeners.get(self)?.clear(),
      }),
      locks: {
        held: () => Promise.resolve([...this.#locks.keys()]),
        hold: (name) =>
          new Promise((resolve) => {
            this.#hold(name, self, () => {
              resolve(() => {
                this.#giveBack(name, self);
              });
            });
          }),
      },
    };
  }

  /** The window is gone; of its messages under way only `delivered` still arrive in each window. */
  kill(self: string, delivered = Infinity): void {
    this.#listeners.delete(self);
    for (const lane of this.#lanes) {
      if (lane.to === self) lane.messages.length = 0;
      if (lane.from === self) lane.messages.splice(delivered);
    }
    for (const name of [...this.#locks.keys()]) this.#giveBack(name, self);
  }

  /** Delivers the first message of one lane, `choice` of those that hold any; false where none does. */
  deliver(choice: number): boolean {
    const full = this.#lanes.filter(({ messages }) => messages.length > 0);
    return this.#deliver(full[choice % full.length]);
  }

  /** Delivers all that lies between two windows. */
  deliverAll(from: string, to: string): void {
    while (this.#deliver(this.#lane(from, to))) continue;
  }

  /** Every pause that was asked for is over. */
  pass(): void {
    const woken = this.#sleepers;
    this.#sleepers = [];
    for (const wake of woken) wake();
  }

  /** Delivers everything and lets pauses end until nothing more happens. */
  async rest(rounds = 6): Promise<void> {
    for (let round = 0; round < rounds; round += 1) {
      await settle();
      while (this.deliver(0)) await settle();
      this.pass();
    }
    await settle();
  }

  #deliver(lane: Lane | undefined): boolean {
    const message = lane?.messages.shift();
    if (!lane || !message) return false;
    for (const listener of this.#listeners.get(lane.to) ?? []) listener(copyOf(message));
    return true;
  }

  #post(from: string, message: Message): void {
    for (const to of this.#listeners.keys()) {
      if (to !== from && this.#listeners.has(from)) this.#lane(from, to).messages.push(message);
    }
  }

  #lane(from: string, to: string): Lane {
    const known = this.#lanes.find((lane) => lane.from === from && lane.to === to);
    if (known) return known;
    const lane = { from, to, messages: [] };
    this.#lanes.push(lane);
    return lane;
  }

  #hold(name: string, window: string, granted: () => void): void {
    const lock = this.#locks.get(name);
    if (lock) {
      lock.waiting.push({ window, granted });
      return;
    }
    this.#locks.set(name, { holder: window, waiting: [] });
    granted();
  }

  #giveBack(name: string, window: string): void {
    const lock = this.#locks.get(name);
    if (!lock) return;
    const still = lock.waiting.filter((asker) => this.#listeners.has(asker.window));
    lock.waiting.splice(0, lock.waiting.length, ...still);
    if (lock.holder !== window) return;
    const next = lock.waiting.shift();
    if (!next) {
      this.#locks.delete(name);
      return;
    }
    lock.holder = next.window;
    next.granted();
  }
}
