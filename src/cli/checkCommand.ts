/** `check LEDGER.xlsx`: what is wrong with the structure and the entries of a ledger. */

import { checkContents, type CheckedLedger } from "../actions/checkLedger";
import { readContents } from "../hosts/xlsx/readContents";
import { writeCheckReport, type TellableFinding } from "./checkReport";
import type { CommandIo } from "./commandIo";
import { exitCodes } from "./exitCodes";
import { cellAddress } from "../core/plan/address";
import { readArguments, type Arguments } from "./readArguments";
import { readDate } from "./readDates";

/** A ledger of 50,000 duties stays below 20 MB. */
export const ledgerMegabytes = 200;

const options = { "as-of": { type: "string" }, json: { type: "boolean" } } as const;

export async function runCheck(args: readonly string[], io: CommandIo): Promise<number> {
  const given = readArguments("check", args, options, "台账.xlsx");
  const checked = checkContents(await readLedgerFile(given, io), {
    ...readAsOf(given),
    today: io.today(),
    file: given.file,
  });
  const findings = tellable(checked);
  const report = { file: given.file, asOf: checked.asOf, findings };
  io.stdout.write(
    given.flag("json") ? `${JSON.stringify(asJson(report), null, 2)}\n` : writeCheckReport(report),
  );
  const hasErrors = findings.some(({ severity }) => severity === "error");
  return hasErrors ? exitCodes.errorsFound : exitCodes.fine;
}

/** The workbook with its formulas; a failure speaks of the file by the name that was given. */
export async function readLedgerFile(given: Arguments, io: CommandIo) {
  return readContents(await io.files.read(given.file, ledgerMegabytes), { formulas: true });
}

export function readAsOf(given: Arguments): { readonly asOf?: string } {
  const asOf = given.value("as-of");
  return asOf === undefined ? {} : { asOf: readDate(asOf) };
}

/** Structure first, as it stands; then the entries in the order of the rows. */
function tellable(checked: CheckedLedger): TellableFinding[] {
  const duties = new Map(checked.ledger.duties.map((duty) => [duty.id, duty]));
  return [
    ...checked.damage.map(({ severity, code, sheet, cell, dutyId, message }) => ({
      severity,
      code,
      kind: "structure" as const,
      unit: null,
      duty: dutyId,
      item: (dutyId === null ? undefined : duties.get(dutyId)?.item) ?? null,
      month: null,
      cell: cell ? `${sheet}!${cellAddress(cell.row, cell.column)}` : null,
      message,
      fix: null,
    })),
    ...checked.findings.map((found) => ({
      severity: found.severity,
      code: found.code,
      kind: "entry" as const,
      unit: duties.get(found.dutyId)?.unit ?? null,
      duty: found.dutyId,
      item: duties.get(found.dutyId)?.item ?? null,
      month: found.month,
      cell: checked.addressOf(found),
      message: found.message,
      fix: found.fix ? found.fix.newValue : null,
    })),
  ];
}

function asJson({
  asOf,
  findings,
}: {
  readonly asOf: string;
  readonly findings: readonly TellableFinding[];
}) {
  const count = (severity: TellableFinding["severity"]) =>
    findings.filter((one) => one.severity === severity).length;
  const counts = { error: count("error"), warning: count("warning"), hint: count("hint") };
  return { asOf, counts, findings };
}
