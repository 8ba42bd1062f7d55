/** The lights that the preview calculates and those of TypeScript: the same for random duties. */

import { monthsFrom } from "../../../src/core/calendar/yearMonth";
import { judgeDuty } from "../../../src/core/status/judgeDuty";
import { lightNames, stateNames } from "../../../src/core/status/status";
import { Calculation } from "../../../src/preview/calculation/calculation";
import { fromPlan } from "../../../src/preview/host/open/fromPlan";
import { firstResultColumn, planLights, resultOrder } from "../../core/status/lightsPlan";
import { randomDuty, seeded } from "../../core/status/randomDuties";

const settings = { warningDays: 30, yellowLag: 10, redLag: 30 };

test.each([
  { asOf: "2021-09-30", from: "2021-06", to: "2021-12" },
  { asOf: "2021-08-18", from: "2021-06", to: "2021-12" },
  { asOf: "2021-12-31", from: "2021-01", to: "2021-12" },
  { asOf: "2022-01-15", from: "2021-06", to: "2021-12" },
  { asOf: "2024-02-29", from: "2023-11", to: "2024-05" },
])("every duty has its state, light and reason on $asOf", ({ asOf, from, to }) => {
  const months = monthsFrom(from, to);
  const chance = seeded(Number(asOf.replaceAll("-", "")));
  const duties = Array.from({ length: 500 }, (_, row) => randomDuty(chance, row, months, asOf));
  const workbook = fromPlan(planLights(duties, months, settings, asOf));
  const calculation = new Calculation(workbook, () => 0);
  calculation.recalculate();
  calculation.step(() => false);
  const { cells } = workbook.sheet("台账");
  const at = (row: number, result: (typeof resultOrder)[number]) =>
    cells.get(row, firstResultColumn(months) + resultOrder.indexOf(result)).value;
  const calculated = duties.map((_, row) => [
    at(row, "state"),
    at(row, "light"),
    at(row, "missed"),
    at(row, "reason"),
  ]);
  const judged = duties.map(({ duty }) => {
    const { state, light, missed, reason } = judgeDuty(duty, settings, asOf);
    return [stateNames[state], lightNames[light], missed, reason];
  });
  expect(calculated).toEqual(judged);
});
