/** Entries of closed months that were changed after closing. */

import { entryFinding, type EntryFinding } from "../../progress/entryFinding";
import type { Duty } from "../duty";
import type { Ledger } from "../ledger";
import { fingerprint, type Closings, type Fingerprint } from "./closings";

/** In the order of the rows. A row added after closing has nothing to be compared with. */
export function lateEntries({ duties, settings }: Ledger, closings: Closings): EntryFinding[] {
  const through = settings.closedThrough;
  const closed = [...closings].filter(([month]) => through !== null && month <= through);
  if (closed.length === 0) return [];
  return duties.flatMap((duty) =>
    closed.flatMap(([month, entries]) => {
      const before = entries.get(duty.id);
      return before ? compare(duty, month, before) : [];
    }),
  );
}

function compare(duty: Duty, month: string, [value, narrative]: Fingerprint): EntryFinding[] {
  const [valueNow, narrativeNow] = fingerprint(duty.reports.find((one) => one.month === month));
  const late = (field: "value" | "narrative") =>
    entryFinding("error", "late-entry", { duty, month, field });
  return [
    ...(value === valueNow ? [] : [late("value")]),
    ...(narrative === narrativeNow ? [] : [late("narrative")]),
  ];
}
