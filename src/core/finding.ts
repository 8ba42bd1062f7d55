/** A doubt or defect told to a person: how grave, which sentence, about which item. */

import { say, type MessageCode, type MessageValues } from "./messages";

/** error: must be settled · warning: probably wrong · hint: worth a look. */
export type Severity = "error" | "warning" | "hint";

export interface Finding {
  readonly severity: Severity;
  readonly code: MessageCode;
  /** `WorkItem.number`, or null where the finding is about the whole notice. */
  readonly item: number | null;
  /** What fills the gaps of the sentence, so that it can be said again in another language. */
  readonly values: MessageValues;
  /** The sentence in Simplified Chinese. */
  readonly message: string;
}

/** Makes a finding; the sentence comes from the catalogue. */
export function finding(
  severity: Severity,
  code: MessageCode,
  item: number | null,
  values: MessageValues = {},
): Finding {
  return { severity, code, item, values, message: say(code, values) };
}
