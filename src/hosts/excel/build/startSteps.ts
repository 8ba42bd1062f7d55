/** The first steps of a build: the marker, empty sheets out of sight, the names. */

import type { NamePlan, SheetPlan } from "../../../core/plan/plan";
import { cost, type Request, type Step } from "../steps/step";
import { markerRows, markerSheet, type Marker } from "./marker";

/** All sheets are there before any formula names one. */
export function startSteps(
  sheets: readonly SheetPlan[],
  names: readonly NamePlan[],
  marker: Marker,
): Step[] {
  return [
    markerStep(marker),
    ...sheets.map(({ name }): Step => ({
      bytes: cost(1, 1, name),
      apply: ({ context }) => {
        context.workbook.worksheets.add(name).visibility = "VeryHidden";
      },
    })),
    ...names.map((plan): Step => ({
      bytes: cost(1, 1, plan),
      apply: ({ context }) => {
        context.workbook.names.add(plan.name, plan.formula);
      },
    })),
  ];
}

function markerStep(marker: Marker): Step {
  const rows = markerRows(marker).map(([kind = "", value = ""]) => [kind, `'${value}`]);
  return {
    bytes: cost(3, 3, rows),
    apply: ({ context }: Request) => {
      const sheet = context.workbook.worksheets.add(markerSheet);
      sheet.visibility = "VeryHidden";
      sheet.getRange(`A1:B${rows.length}`).untrack().values = rows;
    },
  };
}
