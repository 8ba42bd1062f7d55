/** What a session of shared windows needs of the browser; tests give it windows of their own making. */

import type { Journal } from "./journal";
import type { Message } from "./message";

export interface Channel {
  post(message: Message): void;
  listen(listener: (message: Message) => void): void;
  close(): void;
}

/** Locks among the windows of one origin. A window that is gone holds none. */
export interface Locks {
  /** Resolved when the lock is this window's, with what gives it back. */
  hold(name: string): Promise<() => void>;
  /** Names of the locks that any window holds. */
  held(): Promise<readonly string[]>;
}

export interface Windows {
  /** Names this window; no other window, earlier or later, has the same name. */
  readonly self: string;
  readonly locks: Locks;
  readonly journal: Journal;
  open(channel: string): Channel;
  /** @param time in milliseconds. */
  wait(time: number): Promise<void>;
}
