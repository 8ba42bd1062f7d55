/** The clock as formulas read it. */

import { serialOf } from "../host/model/typed";

/** Today and the time of day as a serial number, by the clock of the machine. */
export function todaySerial(): number {
  const now = new Date();
  const day = serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  return day + (now.getHours() * 60 + now.getMinutes()) / 1440;
}
