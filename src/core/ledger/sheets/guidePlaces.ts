/** Where everything stands on 填报说明, for those who lay it out and those who read it back. */

import { settingNames } from "../vocabulary";
import { guideWords } from "./guideWords";

export type Setting = keyof typeof settingNames;

export const settings = Object.keys(settingNames) as Setting[];

/** Rows of the sheet, zero-based. */
export const steps = { title: 0, source: 1, heading: 3, first: 4 } as const;
export const settingsHeading = steps.first + guideWords.steps.length + 1;
export const firstSetting = settingsHeading + 1;
export const lightsHeading = firstSetting + settings.length + 1;
export const firstLight = lightsHeading + 1;
export const last = firstLight + guideWords.lights.length - 1;

export const left = 1;
export const valueColumn = 2;
export const right = 3;

/** Where a setting's cell stands; also how the reader finds it. */
export function settingCell(setting: Setting): { row: number; column: number } {
  return { row: firstSetting + settings.indexOf(setting), column: valueColumn };
}
