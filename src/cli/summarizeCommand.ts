/** `summarize LEDGER.xlsx --month YYYY-MM [-o OUT.xlsx]`: a month's figures, and its sheet. */

import { protectSummary } from "../actions/protectSummary";
import { summarizeContents } from "../actions/summarizeContents";
import { summarizeFile } from "../actions/summarizeLedger";
import { Failure } from "../core/failure";
import { say } from "../core/messages";
import type { MonthSummary } from "../core/summary/monthSummary";
import { overallLines } from "../core/summary/overallLines";
import { summarySheets } from "../core/summary/planSummary";
import type { SummaryOptions } from "../core/summary/summarizeMonth";
import { readContents } from "../hosts/xlsx/readContents";
import type { CommandIo } from "./commandIo";
import { exitCodes } from "./exitCodes";
import { ledgerMegabytes, monthOptions, readMonthRequest, type MonthRequest } from "./monthOptions";
import { ProgressLine } from "./progressLine";
import { readArguments, type Arguments } from "./readArguments";
import { writeSummaryReport } from "./summaryReport";

const options = {
  ...monthOptions,
  output: { type: "string", short: "o" },
  weights: { type: "string" },
  force: { type: "boolean" },
  json: { type: "boolean" },
} as const;

export async function runSummarize(args: readonly string[], io: CommandIo): Promise<number> {
  const given = readArguments("summarize", args, options, "台账.xlsx --month 2021-09");
  const request = { ...readMonthRequest(given, io), ...readWeights(given) };
  const bytes = await io.files.read(given.file, ledgerMegabytes);
  const output = given.value("output");
  const summary =
    output === undefined
      ? summarizeContents(await readContents(bytes), given.file, request)
      : await writeSheets(given, output, bytes, request, io);
  if (given.flag("json")) io.stdout.write(`${JSON.stringify(summary, null, 2)}\n`);
  else if (output === undefined) io.stdout.write(writeSummaryReport(summary));
  else io.stdout.write(`${tellWritten(summary, output)}\n`);
  return exitCodes.fine;
}

async function writeSheets(
  given: Arguments,
  output: string,
  bytes: Uint8Array,
  request: MonthRequest & SummaryOptions,
  io: CommandIo,
): Promise<MonthSummary> {
  const existing = await io.files.readExisting(output);
  if (!/\.xlsx$/i.test(output)) throw new Failure("output-not-xlsx", { file: output });
  const replace = given.flag("force");
  const progress = new ProgressLine(io, "progress-line");
  try {
    const made = await summarizeFile(bytes, given.file, { ...request, replace }, progress.watch);
    if (existing && !replace) await protectSummary(existing, made.bytes, output);
    await io.files.write(output, made.bytes);
    return made.summary;
  } finally {
    progress.finish();
  }
}

/** `50,25,25`: progress, reporting, timeliness. */
function readWeights(given: Arguments): SummaryOptions {
  const text = given.value("weights");
  if (text === undefined) return {};
  const parts = text.split(/[,，]/).map((part) => (part.trim() === "" ? NaN : Number(part)));
  const [progress = NaN, reporting = NaN, timeliness = NaN] = parts;
  if (parts.length !== 3) throw new Failure("summary-weights-invalid");
  return { weights: { progress, reporting, timeliness } };
}

function tellWritten(summary: MonthSummary, file: string): string {
  const [sheet = "", year = ""] = summarySheets(summary);
  return say("summarized", { file, sheet, year, overall: overallLines(summary)[0] ?? "" });
}
