/** What a command needs from the world around it, so that tests can stand in for the world. */

import type { IsoDate } from "../core/notice/notice";

export interface Output {
  /** True where a person watches, so that a line may be rewritten with `\r`. */
  readonly isTerminal: boolean;
  write(text: string): void;
}

/** Files by the paths that a person typed. Each throws a Failure with a sentence about the path. */
export interface Files {
  /** A file of at most `megabytes`. */
  read(path: string, megabytes: number): Promise<Uint8Array>;
  /** The file that stands where a command is about to write; null where there is none. */
  readExisting(path: string): Promise<Uint8Array | null>;
  /** Writes the whole file or nothing. */
  write(path: string, bytes: Uint8Array): Promise<void>;
}

export interface CommandIo {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly files: Files;
  /** Whether defects are told with their stack (LEDGER_DEBUG). */
  readonly debug: boolean;
  today(): IsoDate;
  /** Milliseconds on a clock that never goes back. */
  now(): number;
}
