/** The real world of a command: this process, its files and its clock. */

import { stat } from "node:fs/promises";

import { Failure } from "../core/failure";
import { say } from "../core/messages";
import type { CommandIo, Files, Output } from "./commandIo";
import { exitCodes } from "./exitCodes";
import { errorCode, readFileSafely } from "./readFileSafely";
import { writeFileSafely } from "./writeFileSafely";

/** A ledger of 50,000 duties stays below 20 MB; anything larger here is not about to be ours. */
const existingMegabytes = 200;

export function nodeIo(): CommandIo {
  watchStreams();
  return {
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    files,
    debug: Boolean(process.env["LEDGER_DEBUG"]),
    today: () => {
      const now = new Date();
      const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
      return parts.map((part) => String(part).padStart(2, "0")).join("-");
    },
    now: () => performance.now(),
  };
}

const files: Files = {
  read: readFileSafely,
  readExisting: async (path) => {
    const status = await stat(path).catch(() => null);
    if (status?.isDirectory()) throw new Failure("output-is-folder", { file: path });
    return status?.isFile() ? readFileSafely(path, existingMegabytes) : null;
  },
  write: writeFileSafely,
};

function outputOf(stream: NodeJS.WriteStream): Output {
  return {
    isTerminal: stream.isTTY,
    write: (text) => void stream.write(text),
  };
}

/** A reader that leaves early (`| head`) is no fault; a full disk is, and is told at the end. */
function watchStreams(): void {
  process.stderr.on("error", () => undefined);
  process.stdout.on("error", (error) => {
    if (errorCode(error) === "EPIPE") return;
    process.stderr.write(`${say("stdout-failed")}（stdout-failed）\n`);
    process.once("exit", () => (process.exitCode = exitCodes.badInput));
  });
}
