/** Closes a month (封账) in the workbook, and opens it again. */

import { Failure } from "../core/failure";
import { planClosing, planReopening, type Closing } from "../core/ledger/closing/planClosing";
import type { YearMonth } from "../core/ledger/duty";
import { readLedger } from "../core/ledger/readLedger";
import type { IsoDate } from "../core/notice/notice";
import type { WorkbookContents } from "../core/plan/contents";
import type { EditingHost, Host } from "../hosts/host";

type ClosingHost = Pick<Host, "read"> & EditingHost;

/**
 * Closes `month` and what comes before it; validation, lights and checks obey at once.
 *
 * @returns what the clerk should be told.
 * @throws Failure where the month cannot be closed, and whatever the host throws.
 */
export async function closeMonth(
  host: ClosingHost,
  month: YearMonth,
  today: IsoDate,
): Promise<readonly string[]> {
  return carryOut(host, (contents) =>
    planClosing(contents, month, readLedger(contents).settings.asOf ?? today),
  );
}

/** Opens `month` and what comes after it; told and thrown as by `closeMonth`. */
export async function reopenMonth(host: ClosingHost, month: YearMonth): Promise<readonly string[]> {
  return carryOut(host, (contents) => planReopening(contents, month));
}

async function carryOut(
  host: ClosingHost,
  plan: (contents: WorkbookContents) => Closing,
): Promise<readonly string[]> {
  const contents = await host.read();
  if (!contents) throw new Failure("not-a-ledger", { file: "工作簿" });
  const { edits, told } = plan(contents);
  await host.edit(edits);
  return told;
}
