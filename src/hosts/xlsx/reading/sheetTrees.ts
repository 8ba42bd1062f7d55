/** The elements of a sheet, beside its rows, that say how it is set up. */

import { TreeGatherer, type XmlTree } from "./xmlTree";

/** Elements that a sheet has once. */
const single = [
  "sheetPr",
  "sheetViews",
  "cols",
  "sheetProtection",
  "autoFilter",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "drawing",
] as const;

/** Elements that a sheet has many of; some stand a second time among Excel's extensions. */
const repeated = ["mergeCell", "conditionalFormatting", "dataValidation"] as const;

/** Elements that a plan says nothing about: whether they are there is all that matters. */
const marks = [
  "hyperlink",
  "tablePart",
  "sparkline",
  "control",
  "oleObject",
  "rowBreaks",
  "colBreaks",
  "protectedRange",
] as const;

export class SheetTrees {
  readonly one: Partial<Record<(typeof single)[number], XmlTree>> = {};
  readonly many: Readonly<Record<(typeof repeated)[number], XmlTree[]>> = {
    mergeCell: [],
    conditionalFormatting: [],
    dataValidation: [],
  };
  private readonly found = new Set<string>();

  /** Reads them out of a part. */
  gatherer(part: string): TreeGatherer {
    const firsts = single.map((name) => [name, (tree: XmlTree) => (this.one[name] ??= tree)]);
    const lists = repeated.map((name) => [name, (tree: XmlTree) => this.many[name].push(tree)]);
    const noted = marks.map((name) => [name, () => this.found.add(name)]);
    return new TreeGatherer(part, Object.fromEntries([...firsts, ...lists, ...noted]));
  }

  readonly has = (mark: (typeof marks)[number]): boolean => this.found.has(mark);
}
