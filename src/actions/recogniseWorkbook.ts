/** Tells whether a workbook holds a ledger of this tool, and what is in it. */

import { Failure } from "../core/failure";
import type { Ledger } from "../core/ledger/ledger";
import { readLedger } from "../core/ledger/readLedger";
import type { Host } from "../hosts/host";

export type Recognised =
  | { readonly state: "none" }
  | {
      readonly state: "ledger";
      readonly ledger: Ledger;
      /** Cells that people filled in: figures, narratives, dates of completion. */
      readonly entries: number;
    };

/** @throws Failure where there is a ledger that cannot be read, saying what is damaged. */
export async function recogniseWorkbook(host: Pick<Host, "read">): Promise<Recognised> {
  const contents = await host.read();
  if (!contents) return { state: "none" };
  try {
    const ledger = readLedger(contents);
    return { state: "ledger", ledger, entries: countEntries(ledger) };
  } catch (error) {
    if (error instanceof Failure && error.code === "not-a-ledger") return { state: "none" };
    throw error;
  }
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
