import type { Language } from "../../core/messages";

/** Chinese wherever Office speaks any Chinese, English in every other language. */
export function languageOf(displayLanguage = Office.context.displayLanguage): Language {
  return /^zh\b/i.test(displayLanguage) ? "zh" : "en";
}
