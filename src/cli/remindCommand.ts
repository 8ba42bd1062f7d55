/** `remind LEDGER.xlsx --month YYYY-MM`: the text of each unit's reminder. */

import { remindUnitsOf } from "../actions/remindUnits";
import { Failure } from "../core/failure";
import { say } from "../core/messages";
import type { Reminder } from "../core/summary/reminders/reminder";
import { readContents } from "../hosts/xlsx/readContents";
import type { CommandIo } from "./commandIo";
import { exitCodes } from "./exitCodes";
import { ledgerMegabytes, monthOptions, readMonthRequest, readReplyBy } from "./monthOptions";
import { readArguments } from "./readArguments";

const options = {
  ...monthOptions,
  unit: { type: "string" },
  "reply-by": { type: "string" },
  json: { type: "boolean" },
} as const;

/** Between two units' texts, so that each can be cut out. */
const divider = `\n\n${"-".repeat(40)}\n\n`;

export async function runRemind(args: readonly string[], io: CommandIo): Promise<number> {
  const given = readArguments("remind", args, options, "台账.xlsx --month 2021-09");
  const request = { ...readMonthRequest(given, io), ...readReplyBy(given) };
  const contents = await readContents(await io.files.read(given.file, ledgerMegabytes));
  const all = remindUnitsOf(contents, given.file, request);
  const reminders = ofUnit(all, given.value("unit"));
  if (given.flag("json")) io.stdout.write(`${JSON.stringify(reminders, null, 2)}\n`);
  else if (reminders.length > 0) {
    io.stdout.write(`${reminders.map(({ text }) => text).join(divider)}\n`);
  } else io.stdout.write(`${say("no-reminders", { month: request.month })}\n`);
  return exitCodes.fine;
}

function ofUnit(reminders: readonly Reminder[], name: string | undefined): readonly Reminder[] {
  if (name === undefined) return reminders;
  const own = reminders.filter(({ unit }) => unit === name);
  if (own.length > 0) return own;
  const units = reminders.map(({ unit }) => unit).join("、") || say("summary-nothing");
  throw new Failure("unit-unknown", { unit: name, units });
}
