/** Makes a sheet that was written for a workbook of its own fit into another one. */

import { findList } from "./splice";

export interface Adoption {
  /** To be added to the numbers of looks and overlays. */
  readonly looks: number;
  readonly overlays: number;
  /** The sheet's own workbook's texts, as the inside of `<si>`. */
  readonly texts: readonly string[];
}

/**
 * Texts go into the cells themselves, so that the workbook's table of texts need not change; the
 * sheet is not selected: two selected sheets would take every entry twice.
 *
 * @param xml as this program writes it.
 */
export function adoptSheet(xml: string, { looks, overlays, texts }: Adoption): string {
  return xml
    .replace(/<(?:c|row|col) [^>]*>/g, (tag) =>
      tag.replace(/ (s|style)="(\d+)"/, (_, name: string, look: string) => {
        return ` ${name}="${Number(look) + looks}"`;
      }),
    )
    .replace(/<cfRule [^>]*>/g, (tag) =>
      tag.replace(/ dxfId="(\d+)"/, (_, id: string) => ` dxfId="${Number(id) + overlays}"`),
    )
    .replace(/ t="s"><v>(\d+)<\/v>/g, (_, place: string) => {
      return ` t="inlineStr"><is>${texts[Number(place)] ?? "<t/>"}</is>`;
    })
    .replace(' tabSelected="1"', "");
}

/** The texts of a table that this program wrote. */
export function textsIn(sharedStrings: string): string[] {
  const inside = findList(sharedStrings, "sst")?.inside ?? "";
  return [...inside.matchAll(/<si>(.*?)<\/si>/gs)].map(([, text = ""]) => text);
}
