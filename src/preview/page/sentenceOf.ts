import { Failure } from "../../core/failure";
import type { Language } from "../../core/messages";
import { sayPreview } from "../../core/messages/previewCatalogue";

/** What to tell a person of anything that was thrown. */
export function sentenceOf(error: unknown, language: Language): string {
  return error instanceof Failure
    ? error.sentence(language)
    : sayPreview("preview-unexpected", {}, language);
}
