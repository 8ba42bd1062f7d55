/** The seed's ledger with its invented entries, in a workbook that the pane's fake world holds. */

import type { Ledger } from "../../../src/core/ledger/ledger";
import { planLedger } from "../../../src/core/ledger/planLedger";
import { readLedger } from "../../../src/core/ledger/readLedger";
import { sheetNames } from "../../../src/core/ledger/vocabulary";
import { applyEdits } from "../../../src/core/plan/applyEdits";
import type { SheetChange } from "../../../src/hosts/host";
import { sample, sampleLedger } from "../../core/progress/sampleEntries";
import type { CellContent } from "../../../src/core/plan/plan";
import { contentsOfPlan } from "../../support/contentsOfPlan";
import { fakeHost, type FakeHost } from "./fakeEnvironment";
import { openPane, type OpenPane } from "./openPane";

const seed: Ledger = {
  ...sampleLedger(),
  settings: { ...sampleLedger().settings, asOf: sample.asOf },
};

export function dailyHost(change: (ledger: Ledger) => Ledger = (ledger) => ledger): FakeHost {
  return fakeHost(contentsOfPlan(planLedger(change(seed), sample.asOf)));
}

/** Opens the pane on the seed's ledger, and the screen behind that button of the start. */
export async function openDaily(
  offer: string | RegExp,
  changes: Parameters<typeof openPane>[0] = {},
): Promise<OpenPane> {
  const pane = await openPane({ host: dailyHost(), today: () => sample.asOf, ...changes });
  await pane.press(offer);
  return pane;
}

/** The ledger as it now stands in the workbook. */
export function ledgerIn(host: FakeHost): Ledger {
  return readLedger(host.contents ?? { sheets: [] });
}

export function dutyIn(host: FakeHost, id: string) {
  const duty = ledgerIn(host).duties.find((one) => one.id === id);
  if (!duty) throw new Error(`no duty ${id}`);
  return duty;
}

/** Sheet row of a duty and column of a header, zero-based. */
export function placeOf(host: FakeHost, id: string, header: string) {
  const rows = host.contents?.sheets.find(({ name }) => name === sheetNames.ledger)?.rows ?? [];
  const headers = rows.find((cells) => cells.includes("编号")) ?? [];
  return { row: rows.findIndex((cells) => cells[0] === id), column: headers.indexOf(header) };
}

/** Types into cells as a person in the grid does, and lets Excel tell of it. */
export function typeInGrid(
  host: FakeHost,
  cells: readonly (readonly [id: string, header: string, content: CellContent])[],
  change: Partial<SheetChange> = {},
): void {
  const places = cells.map(([id, header]) => placeOf(host, id, header));
  host.contents = applyEdits(
    host.contents ?? { sheets: [] },
    cells.map(([, , content], index) => {
      const { row, column } = places[index] ?? { row: 0, column: 0 };
      return { kind: "cell", sheet: sheetNames.ledger, row, column, content };
    }),
  );
  const rows = places.map(({ row }) => row + 1);
  host.tell(sheetNames.ledger, {
    address: `A${Math.min(...rows)}:AZ${Math.max(...rows)}`,
    source: "local",
    changeType: "RangeEdited",
    ownWrite: false,
    ...change,
  });
}
