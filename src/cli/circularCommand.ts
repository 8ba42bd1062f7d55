/** `circular LEDGER.xlsx --month YYYY-MM -o OUT.docx`: the draft circular of a month. */

import { circularAsDocument, circularAsWorkbook } from "../actions/draftCircular";
import { summarizeContents } from "../actions/summarizeContents";
import { Failure } from "../core/failure";
import { say } from "../core/messages";
import { draftCircular } from "../core/summary/circular/draftCircular";
import { readContents } from "../hosts/xlsx/readContents";
import type { CommandIo } from "./commandIo";
import { exitCodes } from "./exitCodes";
import { ledgerMegabytes, monthOptions, readMonthRequest, readReplyBy } from "./monthOptions";
import { readArguments } from "./readArguments";

const options = {
  ...monthOptions,
  output: { type: "string", short: "o" },
  "reply-by": { type: "string" },
  force: { type: "boolean" },
} as const;

export async function runCircular(args: readonly string[], io: CommandIo): Promise<number> {
  const example = "台账.xlsx --month 2021-09 -o 通报.docx";
  const given = readArguments("circular", args, options, example);
  const output = given.value("output");
  if (output === undefined) throw new Failure("circular-output-missing");
  const request = readMonthRequest(given, io);
  await checkOutput(output, given.flag("force"), io);
  const contents = await readContents(await io.files.read(given.file, ledgerMegabytes));
  const summary = summarizeContents(contents, given.file, request);
  const draft = draftCircular(summary, readReplyBy(given));
  const write = isWorkbook(output) ? circularAsWorkbook : circularAsDocument;
  await io.files.write(output, await write(draft));
  io.stdout.write(`${say("circular-written", { file: output })}\n`);
  return exitCodes.fine;
}

function isWorkbook(file: string): boolean {
  return /\.xlsx$/i.test(file);
}

async function checkOutput(output: string, force: boolean, io: CommandIo): Promise<void> {
  const existing = await io.files.readExisting(output);
  if (!isWorkbook(output) && !/\.docx$/i.test(output)) {
    throw new Failure("circular-output-invalid", { file: output });
  }
  if (existing && !force) throw new Failure("circular-output-exists", { file: output });
}
