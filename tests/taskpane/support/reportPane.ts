/** Opens the month's report over the seed's ledger, with or without the errors of its entries. */

import { screen } from "@testing-library/react";
import type { Duty } from "../../../src/core/ledger/duty";
import type { Ledger } from "../../../src/core/ledger/ledger";
import { sample } from "../../core/progress/sampleEntries";
import { dailyHost, openDaily } from "./dailyLedger";
import type { FakeHost } from "./fakeEnvironment";

/** Without what the sample's bad rows hold, so that there is no error. */
export function withoutErrors(ledger: Ledger): Ledger {
  const bad = new Set(sample.entries.flatMap(({ duty, good }) => (good ? [] : [duty])));
  return emptied(ledger, ({ id }) => bad.has(id));
}

/** Without the entries of these rows; of all where left out. */
export function emptied(ledger: Ledger, which: (duty: Duty) => boolean = () => true): Ledger {
  const empty = (duty: Duty): Duty => ({
    ...duty,
    finishedOn: null,
    reports: duty.reports.map((report) => ({ ...report, value: null, narrative: "" })),
  });
  return { ...ledger, duties: ledger.duties.map((duty) => (which(duty) ? empty(duty) : duty)) };
}

export async function openReport(
  host = dailyHost(withoutErrors),
  changes: Parameters<typeof openDaily>[1] = {},
) {
  const pane = await openDaily(/^(?:月度汇总|Month’s report)$/, { host, ...changes });
  return { ...pane, host };
}

/** Opens the report and waits for its figures. */
export async function openFigures(...asked: Parameters<typeof openReport>) {
  const pane = await openReport(...asked);
  await screen.findByRole(
    "region",
    { name: /^(?:二、本月数字|2\. The month’s figures)$/ },
    // Checking and summing up the whole ledger may take its time on a busy machine.
    { timeout: 20_000 },
  );
  return pane;
}

export function sheetNamesOf({ contents }: FakeHost): readonly string[] {
  return contents?.sheets.map(({ name }) => name) ?? [];
}
