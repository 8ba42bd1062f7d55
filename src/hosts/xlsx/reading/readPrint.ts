/** Reads how a sheet is printed. A plan's print set-up hangs on a print area. */

import { columnIndex } from "../../../core/plan/address";
import type { Area, PrintPlan } from "../../../core/plan/plan";
import { limits } from "../limits";
import { readArea, splitReference } from "./areas";
import { isTrue, type SheetName } from "./readWorkbookPart";
import { childOf, numberOf, type XmlTree } from "./xmlTree";

export interface PrintParts {
  readonly sheetPr?: XmlTree;
  readonly printOptions?: XmlTree;
  readonly pageMargins?: XmlTree;
  readonly pageSetup?: XmlTree;
  readonly headerFooter?: XmlTree;
}

export interface PrintRead {
  readonly print?: PrintPlan;
  /** False where the file says more than the plan. */
  readonly whole: boolean;
}

const papers: Readonly<Record<number, PrintPlan["paper"]>> = { 8: "a3", 9: "a4" };

/** @param names those of the sheet alone. */
export function readPrint(parts: PrintParts, names: readonly SheetName[]): PrintRead {
  const { printOptions, pageSetup, headerFooter } = parts;
  const area = printArea(names);
  if (!area) return { whole: isPlain(parts) };
  const paper = papers[numberOf(pageSetup, "paperSize", 9)];
  const fits = isTrue(childOf(parts.sheetPr, "pageSetUpPr")?.attribute("fitToPage"));
  const header = partOf(headerFooter, "oddHeader");
  const footer = partOf(headerFooter, "oddFooter");
  return {
    print: {
      paper: paper ?? "a4",
      orientation: pageSetup?.attribute("orientation") === "landscape" ? "landscape" : "portrait",
      fitToWidth: Math.max(1, numberOf(pageSetup, "fitToWidth", 1)),
      area,
      ...titlesOf(names),
      ...(header === "" ? {} : { header }),
      ...(footer === "" ? {} : { footer }),
      margins: marginsOf(parts.pageMargins),
      ...(isTrue(printOptions?.attribute("horizontalCentered"))
        ? { centerHorizontally: true }
        : {}),
    },
    whole: paper !== undefined && fits && numberOf(pageSetup, "fitToHeight", 1) === 0,
  };
}

/** What every sheet has that nobody set up for printing. */
function isPlain({ pageSetup, headerFooter }: PrintParts): boolean {
  const letter = 1;
  const a4 = 9;
  return (
    pageSetup?.attribute("orientation") !== "landscape" &&
    [letter, a4].includes(numberOf(pageSetup, "paperSize", a4)) &&
    (headerFooter?.children ?? []).every(({ text }) => text === "")
  );
}

function printArea(names: readonly SheetName[]): Area | null {
  const formula = names.find(({ name }) => name === "_xlnm.Print_Area")?.formula.slice(1);
  const place = formula === undefined ? null : splitReference(formula)?.place;
  return place == null ? null : readArea(place);
}

/** `'工作台账'!$A:$B,'工作台账'!$1:$4` */
function titlesOf(names: readonly SheetName[]): Pick<PrintPlan, "titleRows" | "titleColumns"> {
  const formula = names.find(({ name }) => name === "_xlnm.Print_Titles")?.formula ?? "";
  const columns = /!\$?([A-Z]{1,3}):\$?([A-Z]{1,3})(?=,|$)/.exec(formula);
  const rows = /!\$?(\d+):\$?(\d+)(?=,|$)/.exec(formula);
  return {
    ...(rows ? { titleRows: { first: Number(rows[1]) - 1, last: Number(rows[2]) - 1 } } : {}),
    ...(columns
      ? {
          titleColumns: {
            first: columnIndex(columns[1] ?? "A"),
            last: columnIndex(columns[2] ?? "A"),
          },
        }
      : {}),
  };
}

/** Excel's own margins where the file names none. */
function marginsOf(margins: XmlTree | undefined): PrintPlan["margins"] {
  return {
    top: numberOf(margins, "top", 0.75),
    right: numberOf(margins, "right", 0.7),
    bottom: numberOf(margins, "bottom", 0.75),
    left: numberOf(margins, "left", 0.7),
    header: numberOf(margins, "header", 0.3),
    footer: numberOf(margins, "footer", 0.3),
  };
}

function partOf(headerFooter: XmlTree | undefined, name: string): string {
  return (childOf(headerFooter, name)?.text ?? "").slice(0, limits.headerFooter);
}
