/** Takes away what a build that did not end has left: its sheets, its names, its marker. */

import { cost, type Request, type Step } from "../steps/step";
import { markerSheet, type Marker } from "./marker";
import type { Probe } from "./probe";
import { temporaryPrefix } from "./temporary";

/** Steps that delete the leftovers of `marker`; the marker itself goes last. */
export function cleanUpSteps(found: Probe, marker: Marker): Step[] {
  const sheets = marker.sheets.filter((name) => found.sheets.includes(name));
  const names = marker.names.filter((name) => pointsNowhere(found.names.get(name)));
  return [
    ...names.map((name): Step => ({
      bytes: cost(2, 1, name),
      apply: ({ context }) => {
        context.workbook.names.getItem(name).delete();
      },
    })),
    ...sheets.map(deleteSheetStep),
    ...(found.sheets.includes(markerSheet) ? [deleteSheetStep(markerSheet)] : []),
  ];
}

/** A name that still means a sheet under construction, or one that is gone. */
export function pointsNowhere(formula: string | undefined): boolean {
  return formula !== undefined && (formula.includes(temporaryPrefix) || formula.includes("#REF!"));
}

/** Excel refuses to delete a very hidden sheet: it is shown to Excel first, though not to people. */
export function deleteSheetStep(name: string): Step {
  return {
    bytes: cost(1, 2, name),
    apply: (request: Request) => {
      const sheet = request.sheet(name);
      sheet.visibility = "Hidden";
      sheet.delete();
    },
  };
}
