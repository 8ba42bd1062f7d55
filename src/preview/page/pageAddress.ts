/** What the address of the page says: which workbook to join, and the language. */

import type { Language } from "../../core/messages";

export interface PageAddress {
  /** The session that this window belongs to; null on the first screen. */
  readonly session: string | null;
  readonly language: Language;
}

export function readAddress(search: string): PageAddress {
  const query = new URLSearchParams(search);
  const session = query.get("session");
  return {
    session: session !== null && /^[a-z0-9]{10}$/.test(session) ? session : null,
    language: query.get("lang") === "en" ? "en" : "zh",
  };
}

/** The query of such an address, with its `?`; empty where there is nothing to say. */
export function writeAddress({ session, language }: PageAddress): string {
  const query = new URLSearchParams();
  if (session !== null) query.set("session", session);
  if (language === "en") query.set("lang", language);
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}
