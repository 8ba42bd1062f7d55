/** `status LEDGER.xlsx`: the lights of a ledger. */

import { judgeLedger } from "../actions/judgeLedger";
import { Failure } from "../core/failure";
import { readLedger } from "../core/ledger/readLedger";
import { readAsOf, readLedgerFile } from "./checkCommand";
import type { CommandIo } from "./commandIo";
import { exitCodes } from "./exitCodes";
import { readArguments } from "./readArguments";
import { statusAsJson, writeStatusReport } from "./statusReport";

const options = { "as-of": { type: "string" }, json: { type: "boolean" } } as const;

export async function runStatus(args: readonly string[], io: CommandIo): Promise<number> {
  const given = readArguments("status", args, options, "台账.xlsx");
  const contents = await readLedgerFile(given, io);
  const ledger = readLedger(contents, given.file);
  if (ledger.duties.length === 0) throw new Failure("status-no-duties", { file: given.file });
  const judged = judgeLedger(ledger, { ...readAsOf(given), today: io.today() });
  io.stdout.write(
    given.flag("json")
      ? `${JSON.stringify(statusAsJson(judged), null, 2)}\n`
      : writeStatusReport(judged, given.file),
  );
  return exitCodes.fine;
}
