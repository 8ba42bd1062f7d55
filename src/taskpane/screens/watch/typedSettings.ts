/** The settings as typed: what is wrong with them, and what writing them would change. */

import type { SettingsChange } from "../../../actions/changeSettings";
import { isIsoDate } from "../../../core/calendar/isoDate";
import type { Settings } from "../../../core/ledger/ledger";
import type { IsoDate } from "../../../core/notice/notice";
import type { Say } from "../../pane";

export interface TypedSettings {
  /** A day as `YYYY-MM-DD`; not looked at where `follow` is true. */
  readonly asOf: string;
  /** True where 统计日期 shall follow the day from now on. */
  readonly follow: boolean;
  readonly warningDays: string;
  readonly yellowLag: string;
  readonly redLag: string;
}

export type NumberSetting = "warningDays" | "yellowLag" | "redLag";

/** Highest that the cell's own validation takes. */
const most: Readonly<Record<NumberSetting, number>> = {
  warningDays: 365,
  yellowLag: 100,
  redLag: 100,
};

export function typedOf(settings: Settings, asOf: IsoDate): TypedSettings {
  return {
    asOf,
    follow: false,
    warningDays: String(settings.warningDays),
    yellowLag: String(settings.yellowLag),
    redLag: String(settings.redLag),
  };
}

/** What is wrong with a field, as a sentence; null where it may stand. */
export function complainOfNumber(typed: TypedSettings, setting: NumberSetting, say: Say) {
  const number = readNumber(typed[setting]);
  const high = most[setting];
  if (number === null || number > high) return say("pane-settings-number", { low: 0, high });
  const yellow = readNumber(typed.yellowLag);
  return setting === "redLag" && yellow !== null && number < yellow
    ? say("pane-settings-order")
    : null;
}

export function complainOfDay({ asOf, follow }: TypedSettings, say: Say): string | null {
  return follow || (isIsoDate(asOf) && asOf > "2000-01-01") ? null : say("pane-settings-date");
}

/** Only what differs; null where something typed cannot stand. */
export function settingsChange(
  typed: TypedSettings,
  settings: Settings,
  asOf: IsoDate,
  say: Say,
): SettingsChange | null {
  const numbers = ["warningDays", "yellowLag", "redLag"] as const;
  const wrong = numbers.some((setting) => complainOfNumber(typed, setting, say) !== null);
  if (wrong || complainOfDay(typed, say) !== null) return null;
  const changed = numbers.flatMap((setting) =>
    Number(typed[setting]) === settings[setting] ? [] : [[setting, Number(typed[setting])]],
  );
  return {
    ...(typed.follow ? { asOf: null } : typed.asOf === asOf ? {} : { asOf: typed.asOf }),
    ...(Object.fromEntries(changed) as SettingsChange),
  };
}

function readNumber(text: string): number | null {
  return /^\d{1,3}$/.test(text.trim()) ? Number(text) : null;
}
