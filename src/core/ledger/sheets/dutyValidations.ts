/** Native checks of 工作台账: what Excel, WPS and LibreOffice refuse without any add-in. */

import { say } from "../../messages";
import { absoluteAddress, cellAddress } from "../../plan/address";
import type { ValidationPlan } from "../../plan/plan";
import { dutyRows, type MonthColumns } from "../dutyColumns";
import { basisNames, kindNames, unitListName } from "../vocabulary";
import { localSettings, type DutySheetShape } from "./dutyShape";
import { area } from "./parts";

export function dutyValidations(shape: DutySheetShape): ValidationPlan[] {
  return [
    unitList(shape),
    finishedOn(shape),
    ...shape.columns.months.flatMap((month, index) => [
      value(shape, month, index),
      narrative(shape, month),
    ]),
  ];
}

function unitList({ columns, endRow }: DutySheetShape): ValidationPlan {
  const { unit } = columns.fixed;
  return {
    area: area(dutyRows.first, unit, endRow, unit),
    rule: { type: "list", source: `=${unitListName}` },
    allowBlank: true,
    alert: { style: "warning", title: say("unit-alert-title"), message: say("unit-alert") },
  };
}

function finishedOn({ columns, endRow, ledger }: DutySheetShape): ValidationPlan {
  const column = columns.fixed.finishedOn;
  return {
    area: area(dutyRows.first, column, endRow, column),
    rule: {
      type: "date",
      operator: "between",
      formula1: `=DATE(${ledger.source.year - 1},1,1)`,
      formula2: `=${localSettings(columns).asOf}`,
    },
    allowBlank: true,
    prompt: { title: say("finished-prompt-title"), message: say("finished-prompt") },
    alert: { style: "stop", title: say("finished-alert-title"), message: say("finished-alert") },
  };
}

/** A number in range, in a month that is open, and for totals no less than the months before. */
function value(shape: DutySheetShape, month: MonthColumns, index: number): ValidationPlan {
  const { columns, endRow } = shape;
  const row = dutyRows.first;
  const cell = cellAddress(row, month.value);
  const kind = `$${cellAddress(row, columns.fixed.kind)}`;
  const basis = `$${cellAddress(row, columns.fixed.basis)}`;
  const conditions = [
    `ISNUMBER(${cell})`,
    `${cell}>=0`,
    `OR(${kind}="${kindNames.target}",${cell}<=100)`,
    ...openMonth(shape, month),
  ];
  const first = columns.months[0];
  if (index > 0 && first) {
    const before = `$${cellAddress(row, first.value)}:${cellAddress(row, month.value - 1)}`;
    conditions.push(`OR(${basis}<>"${basisNames.cumulative}",${cell}>=MAX(${before}))`);
  }
  return {
    area: area(row, month.value, endRow, month.value),
    rule: { type: "custom", formula: `=AND(${conditions.join(",")})` },
    allowBlank: true,
    prompt: { title: promptTitle("value-prompt-title", month), message: say("value-prompt") },
    alert: { style: "stop", title: say("value-alert-title"), message: say("value-alert") },
  };
}

function narrative(shape: DutySheetShape, month: MonthColumns): ValidationPlan {
  const { columns, endRow } = shape;
  const cell = cellAddress(dutyRows.first, month.narrative);
  const long = `LEN(${cell})>=${localSettings(columns).minimumLength}`;
  return {
    area: area(dutyRows.first, month.narrative, endRow, month.narrative),
    rule: { type: "custom", formula: `=AND(${[long, ...openMonth(shape, month)].join(",")})` },
    allowBlank: true,
    prompt: {
      title: promptTitle("narrative-prompt-title", month),
      message: say("narrative-prompt"),
    },
    alert: {
      style: "stop",
      title: say("narrative-alert-title"),
      message: say("narrative-alert"),
    },
  };
}

/** The month has begun by the as-of date and is not closed. */
function openMonth({ columns }: DutySheetShape, { value }: MonthColumns): string[] {
  const { asOf, closed } = localSettings(columns);
  const end = absoluteAddress(dutyRows.monthEnds, value);
  return [`EOMONTH(${end},-1)<${asOf}`, `${end}>${closed}`];
}

function promptTitle(
  code: "value-prompt-title" | "narrative-prompt-title",
  { month }: MonthColumns,
): string {
  return say(code, { month: `${Number(month.slice(5))}月` });
}
