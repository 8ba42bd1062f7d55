/** What every part of the page needs: its language, and sentences in it. */

import { createContext, use } from "react";
import type { Language, MessageValues } from "../../core/messages";
import type { PreviewCode } from "../../core/messages/previewChapters";

export interface Page {
  readonly language: Language;
  say(code: PreviewCode, values?: MessageValues): string;
}

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  const page = use(PageContext);
  if (!page) throw new Error("usePage stands outside the page");
  return page;
}
