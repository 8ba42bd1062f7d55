/** Writes settings on 填报说明: the as-of date and the thresholds of the lights. */

import { Failure } from "../core/failure";
import type { Settings } from "../core/ledger/ledger";
import { findSetting } from "../core/ledger/settingPlace";
import { settingNames, sheetNames } from "../core/ledger/vocabulary";
import type { CellEdit } from "../core/plan/edit";
import type { CellContent } from "../core/plan/plan";
import type { EditingHost, Host } from "../hosts/host";

/** Only what is named changes; `asOf: null` lets 统计日期 follow the day. */
export type SettingsChange = Partial<
  Pick<Settings, "asOf" | "warningDays" | "yellowLag" | "redLag">
>;

/**
 * @throws Failure `setting-gone` where a setting's cell cannot be found; nothing is written then.
 */
export async function changeSettings(
  host: Pick<Host, "read"> & EditingHost,
  change: SettingsChange,
): Promise<void> {
  const contents = await host.read();
  const guide = contents?.sheets.find(({ name }) => name === sheetNames.guide);
  const edits = Object.entries(change).map(([key, value]): CellEdit => {
    const setting = key as keyof SettingsChange;
    const place = guide && findSetting(guide, setting);
    if (!place?.labelled) throw new Failure("setting-gone", { name: settingNames[setting] });
    const { row, column } = place;
    return { kind: "cell", sheet: sheetNames.guide, row, column, content: contentOf(value) };
  });
  await host.edit(edits);
}

function contentOf(value: string | number | null): CellContent {
  if (value === null) return { formula: "=TODAY()" };
  return typeof value === "string" ? { date: value } : value;
}
