/** A world for commands that lives in memory: files by path, what was written, a clock. */

import { Failure } from "../../src/core/failure";
import type { CommandIo } from "../../src/cli/commandIo";
import { run } from "../../src/cli/run";

export interface World {
  /** Files there are, by path. */
  readonly files?: Readonly<Record<string, Uint8Array | string>>;
  readonly today?: string;
  readonly isTerminal?: boolean;
  readonly debug?: boolean;
  /** Milliseconds that pass between two looks at the clock. */
  readonly pace?: number;
  /** In the place of writing. */
  readonly write?: (path: string) => Promise<void>;
}

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What the command wrote, by path. */
  readonly written: ReadonlyMap<string, Uint8Array>;
}

/** Runs a command line in that world. */
export async function runIn(world: World, ...argv: string[]): Promise<Outcome> {
  const told = { stdout: "", stderr: "" };
  const written = new Map<string, Uint8Array>();
  let time = 0;
  const find = (path: string) => {
    const file = world.files?.[path];
    return typeof file === "string" ? new TextEncoder().encode(file) : (file ?? null);
  };
  const output = (stream: keyof typeof told) => ({
    isTerminal: world.isTerminal ?? false,
    write: (text: string) => {
      told[stream] += text;
    },
  });
  const io: CommandIo = {
    stdout: output("stdout"),
    stderr: output("stderr"),
    debug: world.debug ?? false,
    today: () => world.today ?? "2021-06-15",
    now: () => (time += world.pace ?? 0),
    files: {
      read: (path) => {
        const bytes = find(path);
        return bytes
          ? Promise.resolve(bytes)
          : Promise.reject(new Failure("file-not-found", { file: path }));
      },
      readExisting: (path) => Promise.resolve(find(path)),
      write: async (path, bytes) => {
        await world.write?.(path);
        written.set(path, bytes);
      },
    },
  };
  const code = await run(argv, io);
  return { code, ...told, written };
}
