/** Says a finding and its offer again in the language of the application around the pane. */

import type { EntryFinding, EntryFix } from "../../core/progress/entryFinding";
import type { Say } from "../pane";

export function sayFinding({ code, values }: EntryFinding, say: Say): string {
  return say(code, values);
}

/** What the button of an offer says. */
export function sayFix({ code, values }: EntryFinding, { newValue, field }: EntryFix, say: Say) {
  if (code === "entry-month-closed")
    return say("entry-fix-restore", { before: values.before ?? "" });
  if (typeof newValue === "number") return say("entry-fix-number", { number: newValue });
  if (field === "finishedOn" && newValue !== null) return say("entry-fix-date", { date: newValue });
  return say("entry-fix-restore", { before: newValue ?? say("pane-empty-cell") });
}
