/** 责任分解 sums up 工作台账 by formula; here the same sums are reckoned from TypeScript's lights. */

import { toSerial } from "../../src/core/calendar/excelSerial";
import type { Duty } from "../../src/core/ledger/duty";
import type { Ledger } from "../../src/core/ledger/ledger";
import { planLedger } from "../../src/core/ledger/planLedger";
import { breakdownRows } from "../../src/core/ledger/sheets/breakdownSheet";
import { breakdownHeaders, sheetNames } from "../../src/core/ledger/vocabulary";
import type { IsoDate } from "../../src/core/notice/notice";
import type { CellValue } from "../../src/core/plan/contents";
import { judgeDuty } from "../../src/core/status/judgeDuty";
import { rollUp } from "../../src/core/status/rollUp";
import { lightNames } from "../../src/core/status/status";
import { writePlan } from "../../src/hosts/xlsx/writePlan";
import { sampleLedger } from "../core/progress/sampleEntries";
import { randomDuty, seeded } from "../core/status/randomDuties";
import { recalculate } from "../support/libreOffice";

const days: readonly IsoDate[] = ["2021-06-30", "2021-09-30", "2021-10-18", "2022-01-15"];

const columns = Object.keys(breakdownHeaders);

/** The seed's duties with terms, goals and entries thrown by dice; every third keeps its own. */
function scrambledLedger(asOf: IsoDate): Ledger {
  const ledger = sampleLedger();
  const chance = seeded(Number(asOf.replaceAll("-", "")));
  const duties = ledger.duties.map((duty, index): Duty => {
    const { goal, start, due, finishedOn, reports } = randomDuty(
      chance,
      index,
      ledger.months,
      asOf,
    ).duty;
    return index % 3 === 0 ? duty : { ...duty, goal, start, due, finishedOn, reports };
  });
  return { ...ledger, settings: { ...ledger.settings, asOf }, duties };
}

interface ItemRow {
  readonly nextNode: CellValue;
  readonly ratio: CellValue;
  readonly light: CellValue;
  readonly reason: CellValue;
  readonly narrative: CellValue;
}

function reckon(ledger: Ledger, item: number, asOf: IsoDate): ItemRow {
  const duties = ledger.duties.filter((duty) => duty.item === item);
  const judged = duties.map((duty) => ({ duty, ...judgeDuty(duty, ledger.settings, asOf) }));
  const rolled = rollUp(judged);
  const open = judged.filter(
    ({ duty, state }) => duty.kind === "milestone" && state !== "done" && state !== "doneLate",
  );
  const ratios = judged.map(({ ratio }) => Math.min(1, Math.max(0, ratio)));
  const first = duties.find(({ id }) => id === `${item}-R1`);
  const narratives = (first?.reports ?? []).map(({ narrative }) => narrative);
  const nodes = open.map(({ duty }) => toSerial(duty.due));
  return {
    nextNode: nodes.length === 0 ? "—" : Math.min(...nodes),
    ratio: rounded(ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length),
    light: rolled ? lightNames[rolled.light] : "",
    reason: rolled ? `${rolled.worst.duty.unit}：${rolled.worst.reason}` : "",
    narrative: narratives.findLast((narrative) => narrative !== "") ?? "",
  };
}

/** The file keeps fifteen digits. */
const rounded = (value: CellValue): CellValue =>
  typeof value === "number" ? Number(value.toPrecision(12)) : value;

test.each(days)(
  "what 责任分解 says of every item on %s is what its duties come to",
  async (asOf) => {
    const ledger = scrambledLedger(asOf);
    const contents = await recalculate(await writePlan(planLedger(ledger, asOf)));
    const rows = contents.sheets.find(({ name }) => name === sheetNames.breakdown)?.rows ?? [];
    const calculated = ledger.items.map((_, index) => {
      const row = rows[breakdownRows.first + index] ?? [];
      const cell = (key: keyof ItemRow) => row[columns.indexOf(key)] ?? "";
      return {
        nextNode: cell("nextNode"),
        ratio: rounded(cell("ratio")),
        light: cell("light"),
        reason: cell("reason"),
        narrative: cell("narrative"),
      };
    });
    const reckoned = ledger.items.map(({ number }) => reckon(ledger, number, asOf));
    expect(new Set(reckoned.map(({ light }) => light)).size).toBeGreaterThan(1);
    expect(calculated).toEqual(reckoned);
  },
  300_000,
);
