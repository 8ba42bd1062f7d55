/** `parse FILE [--json]`: what a notice says, for people or for programs. */

import { readNoticeFile } from "../actions/readNoticeFile";
import { limits } from "../documents/limits";
import type { CommandIo } from "./commandIo";
import { exitCodes } from "./exitCodes";
import { writeOverview } from "./overview";
import { readArguments } from "./readArguments";

export async function runParse(args: readonly string[], io: CommandIo): Promise<number> {
  const { file, flag } = readArguments("parse", args, { json: { type: "boolean" } }, "通知.txt");
  const notice = await readNoticeFile(await io.files.read(file, limits.fileMegabytes), file);
  io.stdout.write(flag("json") ? `${JSON.stringify(notice, null, 2)}\n` : writeOverview(notice));
  return exitCodes.fine;
}
