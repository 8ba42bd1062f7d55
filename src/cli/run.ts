/** Runs one command line: finds the verb, and turns whatever fails into one sentence. */

import { Failure } from "../core/failure";
import { say } from "../core/messages";
import "../core/messages/commandChapters";
import "../core/messages/paneChapters";
import type { CommandIo } from "./commandIo";
import { exitCodes } from "./exitCodes";
import { asksForHelp, mainHelp, verbHelp } from "./help";
import { verbs } from "./verbs";

/**
 * @param argv what stands behind the program's name.
 * @returns the exit code; never rejects.
 */
export async function run(argv: readonly string[], io: CommandIo): Promise<number> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    io.stderr.write(`${tell(error)}\n`);
    if (io.debug && error instanceof Error) io.stderr.write(`${traceOf(error)}\n`);
    return exitCodes.badInput;
  }
}

async function dispatch([name, ...args]: readonly string[], io: CommandIo): Promise<number> {
  if (name === undefined || name === "help" || name === "-h" || name === "--help") {
    const asked = verbs.find((verb) => verb.name === args[0]);
    io.stdout.write(asked ? verbHelp(asked) : mainHelp());
    return exitCodes.fine;
  }
  const verb = verbs.find((one) => one.name === name);
  if (!verb) {
    const names = verbs.map((one) => one.name).join("、");
    throw new Failure("verb-unknown", { verb: name, verbs: names });
  }
  if (asksForHelp(args)) {
    io.stdout.write(verbHelp(verb));
    return exitCodes.fine;
  }
  const carryOut = await verb.load();
  return carryOut(args, io);
}

/** One line: the sentence in Chinese, then the code in brackets. */
function tell(error: unknown): string {
  const known = error instanceof Failure;
  const code = known ? error.code : "internal-error";
  const sentence = known ? error.sentence("zh") : say(code);
  // A file name may hold line ends or escape sequences; the contract is one plain line.
  return `${sentence}（${code}）`.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}

function traceOf(error: Error): string {
  const cause = error.cause instanceof Error ? `\n${traceOf(error.cause)}` : "";
  return `${error.stack ?? error.message}${cause}`;
}
