/** Which requirement sets the product needs and which it makes use of where they are there. */

/** Without it there is no data validation, page layout or event detail: the pane cannot work. */
export const coreSet = "1.9";

/** Brings the source of a change and the protection event; everything works without. */
export const enhancedSet = "1.14";

/** Says whether this Excel has a version of ExcelApi. */
export type Supports = (version: string) => boolean;

export const supportsSet: Supports = (version) =>
  Office.context.requirements.isSetSupported("ExcelApi", version);

/** Sets this Excel lacks, as people read them: `ExcelApi 1.9`. */
export interface MissingSets {
  /** The pane cannot do without these. */
  readonly core: readonly string[];
  /** The pane works without these, with less comfort. */
  readonly enhanced: readonly string[];
}

export function missingSets(supports: Supports = supportsSet): MissingSets {
  const lacking = (version: string) => (supports(version) ? [] : [`ExcelApi ${version}`]);
  return { core: lacking(coreSet), enhanced: lacking(enhancedSet) };
}
