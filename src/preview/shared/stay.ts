/** One window's time in a session: the locks it holds, and how many others are there, until it leaves. */

import type { Message } from "./message";
import type { SharedWorkbook } from "./sharedWorkbook";
import type { Channel, Windows } from "./windows";

/** How long windows that stay behind get to say what they know, in milliseconds. */
const takeOverPause = 200;
/** Windows that crash say nothing: they are counted again now and then. */
const countPause = 2_000;

const comesOrGoes: readonly Message["kind"][] = ["presence", "leading"];

export class Stay {
  readonly #held: (() => void)[] = [];
  #left = false;

  constructor(
    private readonly windows: Windows,
    private readonly channel: Channel,
    private readonly id: string,
  ) {}

  /** Where no other window is there to ask. */
  async lead({ log }: SharedWorkbook): Promise<void> {
    await this.#hold(leadLock(this.id));
    log.collect();
    log.confirm();
  }

  /** The lock comes to this window when the one that led is gone. */
  async takeOver({ log }: SharedWorkbook): Promise<void> {
    await this.#hold(leadLock(this.id));
    if (this.#left) return;
    log.collect();
    await this.windows.wait(takeOverPause);
    log.confirm();
  }

  async enter(): Promise<void> {
    await this.#hold(`${windowLock(this.id)}${this.windows.self}`);
    this.channel.post({ kind: "presence" });
  }

  leave(): void {
    this.#left = true;
    for (const giveBack of this.#held) giveBack();
    this.channel.post({ kind: "presence" });
    this.channel.close();
  }

  watchWindows(tell: (count: number) => void): void {
    const count = async (): Promise<void> => {
      const held = await this.windows.locks.held();
      const ours = held.filter((name) => name.startsWith(windowLock(this.id)));
      if (!this.#left) tell(Math.max(1, ours.length));
    };
    this.channel.listen(({ kind }) => {
      if (comesOrGoes.includes(kind)) void count();
    });
    void this.#countAgain(count);
  }

  async #hold(lock: string): Promise<void> {
    const giveBack = await this.windows.locks.hold(lock);
    if (this.#left) giveBack();
    else this.#held.push(giveBack);
  }

  async #countAgain(count: () => Promise<void>): Promise<void> {
    while (!this.#left) {
      await count();
      await this.windows.wait(countPause);
    }
  }
}

/** The name of a session's channel, with which those of its locks begin. */
export const sessionName = (id: string): string => `responsibility-ledger.preview.${id}`;
/** Held by the window that puts the log in order. */
export const leadLock = (id: string): string => `${sessionName(id)}.lead`;
/** Held while a session is taken up from the journal. */
export const restoreLock = (id: string): string => `${sessionName(id)}.restore`;
const windowLock = (id: string): string => `${sessionName(id)}.window.`;
