/** 填报说明: what the workbook is for, how to fill it in, the settings, and what the colours mean. */

import { say } from "../../messages";
import { absoluteAddress } from "../../plan/address";
import type {
  BlockPlan,
  CellContent,
  FormatPlan,
  NamePlan,
  SheetPlan,
  ValidationPlan,
} from "../../plan/plan";
import type { IsoDate } from "../../notice/notice";
import type { Ledger } from "../ledger";
import { settingNames, sheetNames } from "../vocabulary";
import {
  firstLight,
  firstSetting,
  last,
  left,
  lightsHeading,
  right,
  settingCell,
  settings,
  settingsHeading,
  steps,
  valueColumn,
  type Setting,
} from "./guidePlaces";
import { guideWords } from "./guideWords";
import { area, format, printSetup } from "./parts";
import { lightColors, styles, type LightWord } from "./styles";

export function settingCellNames(): NamePlan[] {
  return settings.map((setting) => {
    const { row, column } = settingCell(setting);
    return {
      name: settingNames[setting],
      formula: `=${sheetNames.guide}!${absoluteAddress(row, column)}`,
    };
  });
}

export function planGuideSheet(ledger: Ledger, today: IsoDate): SheetPlan {
  return {
    name: sheetNames.guide,
    visibility: "visible",
    tabColor: "2E7D32",
    showGridlines: false,
    columns: [{ width: 2 }, { width: 16 }, { width: 16 }, { width: 92 }],
    rowHeights: rowHeights(),
    blocks: blocks(ledger, today),
    formats: formats(),
    merges: guideWords.steps.map((_, index) =>
      area(steps.first + index, valueColumn, steps.first + index, right),
    ),
    validations: settingValidations(),
    conditionalFormats: [],
    protection: { formatColumns: true, formatRows: true },
    print: printSetup(area(0, 0, last, right), { paper: "a4", orientation: "portrait" }),
  };
}

function blocks(ledger: Ledger, today: IsoDate): BlockPlan[] {
  const { title, documentNumber } = ledger.source;
  const values = settingValues(ledger, today);
  return [
    { top: steps.title, left, rows: [[guideWords.title]] },
    { top: steps.source, left, rows: [[[title, documentNumber].filter(Boolean).join("\u3000")]] },
    { top: steps.heading, left, rows: [[guideWords.stepsHeading]] },
    { top: steps.first, left, rows: guideWords.steps.map(({ who, what }) => [who, what]) },
    { top: settingsHeading, left, rows: [[guideWords.settingsHeading]] },
    {
      top: firstSetting,
      left,
      rows: settings.map((setting) => [
        settingNames[setting],
        values[setting],
        guideWords.settings[setting],
      ]),
    },
    { top: lightsHeading, left, rows: [[guideWords.lightsHeading]] },
    {
      top: firstLight,
      left,
      rows: guideWords.lights.map(({ light, states, meaning }) => [light, states, meaning]),
    },
  ];
}

function settingValues({ settings, source }: Ledger, today: IsoDate): Record<Setting, CellContent> {
  const { closedThrough } = settings;
  return {
    ...settings,
    asOf: asOfContent(settings.asOf, source.year, today),
    closedThrough: closedThrough === null ? null : { date: `${closedThrough}-01` },
  };
}

/** Follows today in the notice's own year; afterwards, or where pinned, a fixed day. */
function asOfContent(pinned: IsoDate | null, year: number, today: IsoDate): CellContent {
  if (pinned !== null) return { date: pinned };
  if (today.startsWith(`${year}-`)) return { formula: "=TODAY()" };
  return { date: today < `${year}` ? `${year}-01-01` : `${year}-12-31` };
}

function formats(): FormatPlan[] {
  const heading = { font: { size: 12, bold: true, color: "1F3864" }, vertical: "center" } as const;
  const table = (top: number, bottom: number) => area(top, left, bottom, right);
  const values = area(firstSetting, valueColumn, firstSetting + settings.length - 1, valueColumn);
  return [
    ...format(table(steps.title, steps.title), styles.title),
    ...format(table(steps.source, steps.source), styles.subtitle),
    ...[steps.heading, settingsHeading, lightsHeading].flatMap((row) =>
      format(table(row, row), heading),
    ),
    ...format(table(steps.first, steps.first + guideWords.steps.length - 1), styles.body),
    ...format(table(firstSetting, firstSetting + settings.length - 1), styles.body),
    ...format(table(firstLight, last), styles.body),
    ...[steps.first, firstSetting, firstLight].flatMap((top, index) => {
      const bottoms = [
        steps.first + guideWords.steps.length - 1,
        firstSetting + settings.length - 1,
        last,
      ];
      return format(area(top, left, bottoms[index] ?? top, left), styles.strong, styles.centered);
    }),
    ...format(values, styles.input, styles.centered),
    ...format(cellArea("asOf"), styles.date),
    ...format(cellArea("closedThrough"), { numberFormat: 'yyyy"年"m"月"' }),
    ...guideWords.lights.flatMap(({ light }, index) => lightFormat(light, firstLight + index)),
  ];
}

function cellArea(setting: Setting) {
  const { row, column } = settingCell(setting);
  return area(row, column, row, column);
}

function lightFormat(light: LightWord, row: number): FormatPlan[] {
  const { fill, text } = lightColors[light];
  return format(area(row, left, row, left), { fill, font: { bold: true, color: text } });
}

function rowHeights() {
  const rows = Array.from({ length: last + 1 }, (_, row) => ({ row, height: 22 }));
  return rows.map((plan) => (plan.row === steps.title ? { ...plan, height: 34 } : plan));
}

function settingValidations(): ValidationPlan[] {
  const title = say("setting-alert-title");
  const whole = (setting: Setting, low: number, high: number): ValidationPlan => ({
    area: cellArea(setting),
    rule: { type: "whole", operator: "between", formula1: `${low}`, formula2: `${high}` },
    allowBlank: false,
    alert: { style: "stop", title, message: say("number-setting-alert", { low, high }) },
  });
  const date = (setting: Setting, message: string, allowBlank: boolean): ValidationPlan => ({
    area: cellArea(setting),
    rule: { type: "date", operator: "greaterThan", formula1: "=DATE(2000,1,1)" },
    allowBlank,
    alert: { style: "stop", title, message },
  });
  return [
    date("asOf", say("as-of-alert"), false),
    whole("warningDays", 0, 365),
    whole("yellowLag", 0, 100),
    whole("redLag", 0, 100),
    whole("minimumLength", 0, 500),
    whole("progressWeight", 0, 100),
    whole("reportingWeight", 0, 100),
    whole("timelinessWeight", 0, 100),
    date("closedThrough", say("closed-alert"), true),
  ];
}
