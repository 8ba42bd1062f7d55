import { toSerial } from "../../../core/calendar/excelSerial";
import { isIsoDate } from "../../../core/calendar/isoDate";

const dayLength = 86_400_000;

/**
 * Cells of type "d" (strict variant) hold ISO 8601, `2021-06-30` or `2021-06-30T12:00:00`.
 *
 * @returns the serial number with its share of the day, or null for anything else.
 */
export function serialOfMoment(moment: string): number | null {
  const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)Z?)?$/.exec(moment);
  const [, day = "", time = "00:00"] = match ?? [];
  const share = Date.parse(`1970-01-01T${time}Z`) / dayLength;
  if (!isIsoDate(day) || day < "1900-01-01" || Number.isNaN(share)) return null;
  return toSerial(day) + share;
}
