/** Turns what Office.js throws into a failure with a sentence. */

import { Failure } from "../../core/failure";
import type { MessageCode } from "../../core/messages";

const codes: Readonly<Record<string, MessageCode>> = {
  InvalidOperationInCellEditMode: "excel-cell-edit",
  WriteNotSupportedWhenModalDialogOpen: "excel-dialog-open",
  AccessDenied: "excel-protected",
  ActivityLimitReached: "excel-throttled",
  RequestPayloadSizeLimitExceeded: "excel-too-much",
  ResponsePayloadSizeLimitExceeded: "excel-too-much",
  InvalidOrTimedOutSession: "excel-session-lost",
  ItemNotFound: "excel-not-found",
  InvalidReference: "excel-not-found",
};

/** Failures pass unchanged; defects of the program (no code of Office) are thrown on as they are. */
export function toFailure(error: unknown): unknown {
  const code = officeCode(error);
  if (error instanceof Failure || code === null) return error;
  const known = Object.hasOwn(codes, code) ? codes[code] : undefined;
  if (known) return new Failure(known, {}, { cause: error });
  if (code === "ApiNotFound") {
    return new Failure("excel-too-old", { sets: "ExcelApi" }, { cause: error });
  }
  return new Failure("excel-rejected", { code }, { cause: error });
}

/** The code of an error of Office.js, e.g. `ItemNotFound`; null for any other error. */
export function officeCode(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" && error.code !== "" ? error.code : null;
}
