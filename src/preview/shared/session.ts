/** The windows that work on one workbook: opening the first, joining as a further one, taking over. */

import { askToJoin } from "./askToJoin";
import type { Message } from "./message";
import type { OpenDocument } from "./openDocument";
import { SharedWorkbook } from "./sharedWorkbook";
import type { Channel, Windows } from "./windows";

export interface Session {
  readonly id: string;
  readonly document: OpenDocument;
  readonly shared: SharedWorkbook;
  /** Tells how many windows work on the workbook, this one included, now and whenever it changes. */
  watchWindows(tell: (count: number) => void): void;
  /** This window leaves the workbook to the others. */
  close(): void;
}

/** Which session, and what to do where this window took what the others never saw. */
export interface SessionOptions {
  readonly id: string;
  readonly diverged: () => void;
}

/** How long windows that stay behind get to say what they know, in milliseconds. */
const takeOverPause = 200;
/** Windows that crash say nothing: they are counted again now and then. */
const countPause = 2_000;

/** Opens a workbook that no other window has. */
export async function startSession(
  windows: Windows,
  { id, diverged }: SessionOptions,
  document: OpenDocument,
): Promise<Session> {
  const channel = windows.open(channelName(id));
  const { post } = channel;
  const shared = new SharedWorkbook({ self: windows.self, document, post, diverged });
  channel.listen((message) => {
    shared.receive(message);
  });
  const stay = new Stay(windows, channel, id);
  await stay.hold(leadLock(id));
  shared.log.collect();
  shared.log.confirm();
  return await stay.enter(document, shared);
}

/** Joins the windows that have the workbook; null where there are none. */
export async function joinSession(
  windows: Windows,
  { id, diverged }: SessionOptions,
): Promise<Session | null> {
  const channel = windows.open(channelName(id));
  const { post } = channel;
  const welcome = await askToJoin(windows, channel, leadLock(id));
  if (!welcome) {
    channel.close();
    return null;
  }
  const { document, ...joined } = welcome;
  const shared = new SharedWorkbook({ self: windows.self, document, post, diverged, joined });
  channel.listen((message) => {
    shared.receive(message);
  });
  const stay = new Stay(windows, channel, id);
  void stay.takeOver(shared);
  return await stay.enter(document, shared);
}

/** This window's time in a session: the locks it holds, until it leaves. */
class Stay {
  readonly #held: (() => void)[] = [];
  #left = false;

  constructor(
    private readonly windows: Windows,
    private readonly channel: Channel,
    private readonly id: string,
  ) {}

  async hold(lock: string): Promise<void> {
    const giveBack = await this.windows.locks.hold(lock);
    if (this.#left) giveBack();
    else this.#held.push(giveBack);
  }

  /** The lock comes to this window when the one that led is gone. */
  async takeOver({ log }: SharedWorkbook): Promise<void> {
    await this.hold(leadLock(this.id));
    if (this.#left) return;
    log.collect();
    await this.windows.wait(takeOverPause);
    log.confirm();
  }

  async enter(document: OpenDocument, shared: SharedWorkbook): Promise<Session> {
    await this.hold(`${windowLock(this.id)}${this.windows.self}`);
    this.channel.post({ kind: "presence" });
    return {
      id: this.id,
      document,
      shared,
      watchWindows: (tell) => {
        this.#watchWindows(tell);
      },
      close: () => {
        this.#leave();
      },
    };
  }

  #leave(): void {
    this.#left = true;
    for (const giveBack of this.#held) giveBack();
    this.channel.post({ kind: "presence" });
    this.channel.close();
  }

  #watchWindows(tell: (count: number) => void): void {
    const count = async (): Promise<void> => {
      const held = await this.windows.locks.held();
      const ours = held.filter((name) => name.startsWith(windowLock(this.id)));
      if (!this.#left) tell(Math.max(1, ours.length));
    };
    const comesOrGoes: readonly Message["kind"][] = ["presence", "leading"];
    this.channel.listen(({ kind }) => {
      if (comesOrGoes.includes(kind)) void count();
    });
    void this.#countAgain(count);
  }

  async #countAgain(count: () => Promise<void>): Promise<void> {
    while (!this.#left) {
      await count();
      await this.windows.wait(countPause);
    }
  }
}

const channelName = (id: string): string => `responsibility-ledger.preview.${id}`;
const leadLock = (id: string): string => `${channelName(id)}.lead`;
const windowLock = (id: string): string => `${channelName(id)}.window.`;
