/** Why an entry was refused, as a sentence for the person who made it. */

import { say } from "../../../core/messages";
import type { Area } from "../../../core/plan/plan";
import { HostError } from "../../host/model/hostError";
import type { Sheet } from "../../host/model/sheet";

/** Data validation speaks with its own alert, if it has one. */
export function refusalSentence(error: unknown, sheet: Sheet | null, at: Area | null): string {
  if (!(error instanceof HostError)) return say("grid-refused");
  if (error.code === "AccessDenied") return say(at ? "grid-locked" : "grid-not-allowed");
  if (error.code !== "ValidationStopped") return say("grid-refused");
  const alert = at && sheet?.validationAt(at.top, at.left)?.errorAlert;
  const message = alert?.["message"];
  return typeof message === "string" && message !== "" ? message : say("grid-stopped");
}
