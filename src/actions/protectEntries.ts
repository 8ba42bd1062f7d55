/** Keeps a new ledger from taking the place of one that people have filled in. */

import { Failure } from "../core/failure";
import type { Duty } from "../core/ledger/duty";
import { readLedger } from "../core/ledger/readLedger";
import { readContents } from "../hosts/xlsx/readContents";

/**
 * Passes where `bytes` are a ledger without entries, or no workbook at all.
 *
 * @throws Failure `output-has-entries`, or `output-is-foreign` for another or a locked workbook.
 */
export async function protectEntries(bytes: Uint8Array, fileName: string): Promise<void> {
  if (!isWorkbook(bytes)) return;
  const duties = await readDuties(bytes, fileName);
  if (!duties) throw new Failure("output-is-foreign", { file: fileName });
  if (duties.some(hasEntry)) throw new Failure("output-has-entries", { file: fileName });
}

/** The first bytes of a zip archive (.xlsx), or of OLE2 (.xls, and .xlsx with a password). */
function isWorkbook([first, second]: Uint8Array): boolean {
  return (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);
}

/** The ledger's duties; null where the workbook is none of ours. */
async function readDuties(bytes: Uint8Array, fileName: string): Promise<readonly Duty[] | null> {
  try {
    return readLedger(await readContents(bytes), fileName).duties;
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

function hasEntry({ finishedOn, reports }: Duty): boolean {
  return (
    finishedOn !== null ||
    reports.some(({ value, narrative }) => value !== null || narrative !== "")
  );
}
