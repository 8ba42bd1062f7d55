import type { OpenDocument } from "../../shared/openDocument";

/** A new workbook; `year` completes dates typed without one. */
export function emptyDocument(year: number): OpenDocument {
  return { fileName: "工作簿1.xlsx", year, plan: null };
}
