/** The lights in the workbook and the lights in TypeScript: the same for thousands of random duties. */

import { fromSerial } from "../../src/core/calendar/excelSerial";
import { monthsFrom } from "../../src/core/calendar/yearMonth";
import type { IsoDate } from "../../src/core/notice/notice";
import type { CellValue } from "../../src/core/plan/contents";
import { judgeDuty, type Thresholds } from "../../src/core/status/judgeDuty";
import { lightNames, stateNames, type Status } from "../../src/core/status/status";
import { writePlan } from "../../src/hosts/xlsx/writePlan";
import { firstResultColumn, planLights, resultOrder } from "../core/status/lightsPlan";
import { randomDuty, seeded } from "../core/status/randomDuties";
import { recalculate } from "../support/libreOffice";

interface Scene {
  readonly title: string;
  readonly asOf: IsoDate;
  readonly months: readonly [from: string, to: string];
  readonly thresholds?: Partial<Thresholds>;
}

const scenes: readonly Scene[] = [
  { title: "the end of a month", asOf: "2021-09-30", months: ["2021-06", "2021-12"] },
  { title: "the middle of a month", asOf: "2021-08-18", months: ["2021-06", "2021-12"] },
  { title: "the first day of a month", asOf: "2021-06-01", months: ["2021-06", "2021-12"] },
  { title: "the end of the year", asOf: "2021-12-31", months: ["2021-01", "2021-12"] },
  { title: "the year after", asOf: "2022-01-15", months: ["2021-06", "2021-12"] },
  { title: "a leap day", asOf: "2024-02-29", months: ["2023-11", "2024-05"] },
  { title: "the day before a leap day", asOf: "2024-02-28", months: ["2023-11", "2024-05"] },
  {
    title: "other thresholds",
    asOf: "2021-10-31",
    months: ["2021-06", "2021-12"],
    thresholds: { warningDays: 7, yellowLag: 5, redLag: 15 },
  },
];

const rowsPerScene = 750;
const usual: Thresholds = { warningDays: 30, yellowLag: 10, redLag: 30 };

describe("the lights that LibreOffice calculates", () => {
  test.each(scenes)(
    "agree with TypeScript on every duty at $title",
    async ({ asOf, months: [from, to], thresholds }) => {
      const months = monthsFrom(from, to);
      const settings = { ...usual, ...thresholds };
      const chance = seeded(Number(asOf.replaceAll("-", "")));
      const duties = Array.from({ length: rowsPerScene }, (_, row) =>
        randomDuty(chance, row, months, asOf),
      );
      const contents = await recalculate(
        await writePlan(planLights(duties, months, settings, asOf)),
      );
      const rows = contents.sheets.find(({ name }) => name === "台账")?.rows ?? [];
      const first = firstResultColumn(months);
      const calculated = duties.map((_, row) =>
        readResults(rows[row]?.slice(first, first + resultOrder.length) ?? []),
      );
      const judged = duties.map(({ duty }) => results(judgeDuty(duty, settings, asOf)));
      expect(new Set(judged.map(({ state }) => state)).size).toBeGreaterThan(5);
      expect(calculated).toEqual(judged);
    },
    240_000,
  );
});

/** Ratios may differ in the last binary digit: the file keeps fifteen. */
function results(status: Status) {
  return {
    latest: status.latest?.value ?? null,
    ratio: Number(status.ratio.toPrecision(12)),
    expected: status.expected,
    finished: status.finishedOn,
    missed: status.missed,
    state: stateNames[status.state],
    light: lightNames[status.light],
    reason: status.reason,
  };
}

function readResults(cells: readonly CellValue[]) {
  const [latest, ratio, expected, finished, missed, state, light, reason] = cells;
  return {
    latest: latest === "" ? null : latest,
    ratio: typeof ratio === "number" ? Number(ratio.toPrecision(12)) : ratio,
    expected,
    finished: typeof finished === "number" ? fromSerial(finished) : finished || null,
    missed,
    state,
    light,
    reason,
  };
}
