/** The draft circular (通报) of a month as a file. */

import { font } from "../core/ledger/sheets/styles";
import type { CircularDraft } from "../core/summary/circular/circular";
import { planCircularSheet } from "../core/summary/circular/planCircularSheet";
import { writeCircular } from "../hosts/docx/writeCircular";
import { writePlan } from "../hosts/xlsx/writePlan";

/** A .docx in the form of GB/T 9704. */
export function circularAsDocument(draft: CircularDraft): Promise<Uint8Array> {
  return writeCircular(draft);
}

/** An .xlsx with one sheet, ready for print. */
export function circularAsWorkbook(draft: CircularDraft): Promise<Uint8Array> {
  const sheet = planCircularSheet(draft);
  return writePlan({
    title: draft.title,
    font,
    sheets: [sheet],
    names: [],
    activeSheet: sheet.name,
  });
}
