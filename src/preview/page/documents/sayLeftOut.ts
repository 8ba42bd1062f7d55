import type { Language } from "../../../core/messages";
import { sayPreview } from "../../../core/messages/previewCatalogue";
import type { OpenDocument } from "../../shared/openDocument";

/** What could not be taken along from a file, one sentence a sheet and kind; empty where all was. */
export function sayLeftOut({ leftOut = [] }: OpenDocument, language: Language): string {
  const sentences = leftOut.map(({ sheet, what, values }) => {
    const noun = sayPreview(what, values, language);
    return sheet === null
      ? sayPreview("workbook-opened-without", { what: noun }, language)
      : sayPreview("opened-without", { sheet, what: noun }, language);
  });
  return sentences.join(language === "en" ? " " : "");
}
