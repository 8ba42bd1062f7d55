/** Tells whether a workbook holds a ledger of this tool, and what is in it. */

import { Failure } from "../core/failure";
import type { Ledger } from "../core/ledger/ledger";
import { readLedger } from "../core/ledger/readLedger";
import type { WorkbookContents } from "../core/plan/contents";
import type { Host } from "../hosts/host";

export type Recognised =
  | { readonly state: "none" }
  | {
      readonly state: "ledger";
      readonly ledger: Ledger;
      /** Cells that people filled in: figures, narratives, dates of completion. */
      readonly entries: number;
    };

/** @throws Failure where the workbook cannot be read. */
export async function recogniseWorkbook(host: Pick<Host, "read">): Promise<Recognised> {
  const contents = await host.read();
  return contents ? recogniseContents(contents) : { state: "none" };
}

export function recogniseContents(contents: WorkbookContents): Recognised {
  try {
    const ledger = readLedger(contents);
    return { state: "ledger", ledger, entries: countEntries(ledger) };
  } catch (error) {
    if (error instanceof Failure && error.code === "not-a-ledger") return { state: "none" };
    throw error;
  }
}

/** Whether the workbook's sheets were made by this tool, so that a new ledger may replace them. */
export function isOurs(contents: WorkbookContents): boolean {
  return recogniseContents(contents).state === "ledger";
}

/** Whether people have entered anything that a new ledger would lose. */
export function holdsEntries(contents: WorkbookContents): boolean {
  const recognised = recogniseContents(contents);
  return recognised.state === "ledger" && recognised.entries > 0;
}

function countEntries({ duties }: Ledger): number {
  return duties.reduce(
    (count, { finishedOn, reports }) =>
      count +
      (finishedOn === null ? 0 : 1) +
      reports.filter(({ value }) => value !== null).length +
      reports.filter(({ narrative }) => narrative !== "").length,
    0,
  );
}
