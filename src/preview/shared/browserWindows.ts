/** Windows of a browser, by BroadcastChannel and the Web Locks API. */

import { browserJournal } from "./browserJournal";
import type { Message } from "./message";
import type { Channel, Locks, Windows } from "./windows";

export function browserWindows(): Windows {
  return {
    self: randomName(),
    locks: "locks" in navigator ? webLocks(navigator.locks) : lonelyLocks,
    journal: browserJournal,
    open: openChannel,
    wait: (time) => new Promise((resume) => setTimeout(resume, time)),
  };
}

/** False on a page that is neither https nor localhost: browsers give it no locks. */
export const canShare = (): boolean => "locks" in navigator && "BroadcastChannel" in window;

/** Ten letters and digits. `crypto.randomUUID` is missing where a page came over plain http. */
export function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join("");
}

function openChannel(name: string): Channel {
  const channel = new BroadcastChannel(name);
  return {
    post: (message) => {
      channel.postMessage(message);
    },
    listen: (listener) => {
      channel.addEventListener("message", ({ data }: MessageEvent<Message>) => {
        listener(data);
      });
    },
    close: () => {
      channel.close();
    },
  };
}

function webLocks(manager: LockManager): Locks {
  return {
    hold: (name) =>
      new Promise((granted, refused) => {
        const keep = (): Promise<void> =>
          new Promise((giveBack) => {
            granted(giveBack);
          });
        manager.request(name, keep).catch(refused);
      }),
    held: async () => {
      const { held = [] } = await manager.query();
      return held.flatMap(({ name }) => name ?? []);
    },
  };
}

/** Without locks every window is alone. */
const lonelyLocks: Locks = {
  hold: () => Promise.resolve(() => undefined),
  held: () => Promise.resolve([]),
};
