import { Failure } from "../../core/failure";

import { say, type Language } from "../../core/messages";

/** What to tell a person of anything that was thrown. */
export function sentenceOf(error: unknown, language: Language): string {
  return error instanceof Failure
    ? error.sentence(language)
    : say("preview-unexpected", {}, language);
}
