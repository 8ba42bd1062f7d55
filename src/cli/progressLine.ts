/** One line on stderr that tells how far long work has come. */

import { say, type MessageCode } from "../core/messages";
import type { Watch } from "../hosts/host";
import type { CommandIo } from "./commandIo";

/** Milliseconds of work before anything is told, and between two tellings. */
const patience = { terminal: 300, other: 1000 } as const;

export class ProgressLine {
  private told: number;
  private isOpen = false;

  /** @param sentence has the gap `{percent}`. */
  constructor(
    private readonly io: CommandIo,
    private readonly sentence: MessageCode,
  ) {
    this.told = io.now();
  }

  readonly watch: Watch = {
    progress: (done, total) => this.tell(total > 0 ? Math.floor((done / total) * 100) : 100),
  };

  /** Ends the line, so that what follows begins on a fresh one. */
  finish(): void {
    if (this.isOpen) this.io.stderr.write(this.io.stderr.isTerminal ? "\r\x1b[K" : "\n");
    this.isOpen = false;
  }

  private tell(percent: number): void {
    const { isTerminal } = this.io.stderr;
    const now = this.io.now();
    if (now - this.told < (isTerminal ? patience.terminal : patience.other)) return;
    this.told = now;
    this.io.stderr.write(`\r${say(this.sentence, { percent })}`);
    this.isOpen = true;
  }
}
