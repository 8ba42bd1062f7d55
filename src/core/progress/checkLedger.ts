/** Checks every entry of a ledger at once. */

import type { Ledger } from "../ledger/ledger";
import type { IsoDate } from "../notice/notice";
import { EntryChecker, type CheckOptions } from "./entryChecker";
import type { EntryFinding } from "./entryFinding";

/**
 * All findings on `ledger` as judged on the day `asOf`, in the order of its rows. After an edit an
 * `EntryChecker` that is kept judges only what the edit concerns.
 */
export function checkLedger(
  ledger: Ledger,
  asOf: IsoDate,
  options: CheckOptions = {},
): readonly EntryFinding[] {
  return new EntryChecker(ledger, asOf, options).findings;
}
