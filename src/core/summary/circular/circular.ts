/** A draft 通报 as structured text, for any program that can print it. */

/** 一、… · （一）… · running text. */
export type CircularPart = "heading" | "subheading" | "body";

export interface CircularParagraph {
  readonly part: CircularPart;
  readonly text: string;
}

/** A table that stands behind the text, on pages of its own. */
export interface CircularAnnex {
  readonly title: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What share of the width each column takes; they add up to 100. */
  readonly widths: readonly number[];
}

export interface CircularDraft {
  readonly title: string;
  /** With the colon, e.g. `各责任单位：`. */
  readonly addressees: string;
  readonly paragraphs: readonly CircularParagraph[];
  /** Null where nothing is overdue. */
  readonly annex: CircularAnnex | null;
  readonly signer: string;
  /** 2021年9月30日 */
  readonly date: string;
}
