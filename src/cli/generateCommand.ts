/** `generate FILE -o OUT.xlsx`: the ledger of a notice as a file. */

import { generateLedgerFile } from "../actions/generateLedger";
import { protectEntries } from "../actions/protectEntries";
import { readNoticeFile } from "../actions/readNoticeFile";
import { readUnitsFile } from "../actions/readUnitsFile";
import { Failure } from "../core/failure";
import type { BuildOptions } from "../core/ledger/buildLedger";
import { say } from "../core/messages";
import type { Notice } from "../core/notice/notice";
import { limits } from "../documents/limits";
import type { CommandIo } from "./commandIo";
import { exitCodes } from "./exitCodes";
import { ProgressLine } from "./progressLine";
import { readArguments, type Arguments } from "./readArguments";
import { readDate, readMonths } from "./readDates";

const options = {
  output: { type: "string", short: "o" },
  "as-of": { type: "string" },
  months: { type: "string" },
  "expand-groups": { type: "string" },
  force: { type: "boolean" },
} as const;

export async function runGenerate(args: readonly string[], io: CommandIo): Promise<number> {
  const given = readArguments("generate", args, options, "通知.txt -o 台账.xlsx");
  const output = readOutput(given);
  const dates = readDateOptions(given);
  await checkOutput(output, given.flag("force"), io);
  const groups = await readGroups(given, io);
  const bytes = await io.files.read(given.file, limits.fileMegabytes);
  const notice = await readNoticeFile(bytes, given.file);
  const progress = new ProgressLine(io, "progress-line");
  try {
    const ledger = await generateLedgerFile(
      notice,
      { ...dates, ...groups },
      io.today(),
      progress.watch,
    );
    await io.files.write(output, ledger);
  } finally {
    progress.finish();
  }
  io.stdout.write(`${summarise(notice, output)}\n`);
  return exitCodes.fine;
}

function readOutput(given: Arguments): string {
  const output = given.value("output");
  if (output === undefined) throw new Failure("output-missing");
  return output;
}

function readDateOptions(given: Arguments): Pick<BuildOptions, "asOf" | "months"> {
  const asOf = given.value("as-of");
  const months = given.value("months");
  return {
    ...(asOf === undefined ? {} : { asOf: readDate(asOf) }),
    ...(months === undefined ? {} : { months: readMonths(months) }),
  };
}

async function checkOutput(output: string, force: boolean, io: CommandIo): Promise<void> {
  const existing = await io.files.readExisting(output);
  if (!/\.xlsx$/i.test(output)) throw new Failure("output-not-xlsx", { file: output });
  if (existing && !force) await protectEntries(existing, output);
}

async function readGroups(given: Arguments, io: CommandIo): Promise<Pick<BuildOptions, "groups">> {
  const file = given.value("expand-groups");
  if (file === undefined) return {};
  return { groups: await readUnitsFile(await io.files.read(file, limits.fileMegabytes), file) };
}

function summarise({ items, findings }: Notice, file: string): string {
  return say("generated", {
    file,
    items: items.length,
    milestones: items.reduce((count, item) => count + item.milestones.length, 0),
    targets: items.reduce((count, item) => count + item.targets.length, 0),
    findings: findings.length,
  });
}
