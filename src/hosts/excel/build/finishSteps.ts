/**
 * The last request of a build. What may fail comes first, while the sheets still have their
 * temporary names and what they replace still stands; deleting the marker ends the build.
 */

import type { NamePlan, SheetPlan } from "../../../core/plan/plan";
import { cost, type SheetStep, type Step } from "../steps/step";
import { onSheet } from "../steps/step";
import { deleteSheetStep } from "./cleanUp";
import { markerSheet } from "./marker";

export interface Finish {
  /** The sheets of the plan with their final names. */
  readonly sheets: readonly SheetPlan[];
  /** Temporary names by final name. */
  readonly temporary: ReadonlyMap<string, string>;
  /** Sheets that the new ones take the place of. */
  readonly replaced: readonly string[];
  /** Names that are there already and get a new formula, with temporary sheet names. */
  readonly renewed: readonly NamePlan[];
  readonly activeSheet: string;
}

export function finishSteps(finish: Finish): Step[] {
  const { sheets, temporary, replaced, renewed } = finish;
  const temporaryOf = (name: string): string => temporary.get(name) ?? name;
  return [
    ...sheets.map((sheet) => onSheet(temporaryOf(sheet.name), showStep(sheet))),
    ...sheets.flatMap((sheet) => {
      const step = freezeStep(sheet);
      return step ? [onSheet(temporaryOf(sheet.name), step)] : [];
    }),
    ...renewed.map(renewStep),
    ...replaced.map(deleteSheetStep),
    ...sheets.map(({ name }) =>
      onSheet(temporaryOf(name), {
        bytes: cost(0, 1, name),
        apply: (sheet) => {
          sheet.name = name;
        },
      }),
    ),
    activateStep(temporaryOf(finish.activeSheet)),
    deleteSheetStep(markerSheet),
  ];
}

const visibilities = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

function showStep({ visibility }: SheetPlan): SheetStep {
  return {
    bytes: cost(1, 1),
    apply: (sheet) => {
      sheet.visibility = visibilities[visibility];
    },
  };
}

/** Panes belong to the sheet's window: they are frozen once it is shown. */
function freezeStep({ freeze, visibility }: SheetPlan): SheetStep | null {
  if (!freeze || visibility !== "visible") return null;
  const { rows, columns } = freeze;
  return {
    bytes: cost(2, 1),
    apply: (sheet) => {
      const { freezePanes } = sheet;
      if (columns === 0) freezePanes.freezeRows(rows);
      else if (rows === 0) freezePanes.freezeColumns(columns);
      else freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns).untrack());
    },
  };
}

function renewStep({ name, formula }: NamePlan): Step {
  return {
    bytes: cost(2, 1, name, formula),
    apply: ({ context }) => {
      context.workbook.names.getItem(name).formula = formula;
    },
  };
}

/** By the proxy of this request, which goes on meaning the sheet after it was renamed. */
function activateStep(temporary: string): Step {
  return onSheet(temporary, {
    bytes: cost(0, 1),
    apply: (sheet) => {
      sheet.activate();
    },
  });
}
