/** The plan's words in those of the Excel API: what Office.js sends, and what the stand-in holds. */

import type { ChartPlan, ValidationPlan, ValidationRule } from "../core/plan/plan";

const operators = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
} as const;

const kinds = {
  decimal: "decimal",
  whole: "wholeNumber",
  date: "date",
  textLength: "textLength",
} as const;

const alertStyles = { stop: "Stop", warning: "Warning", information: "Information" } as const;

interface Bounds {
  formula1: string;
  formula2?: string;
  operator: (typeof operators)[keyof typeof operators];
}

export interface RuleWords extends Partial<Record<(typeof kinds)[keyof typeof kinds], Bounds>> {
  list?: { inCellDropDown: boolean; source: string };
  custom?: { formula: string };
}

export function ruleWords(rule: ValidationRule): RuleWords {
  if (rule.type === "list") return { list: { inCellDropDown: true, source: rule.source } };
  if (rule.type === "custom") return { custom: { formula: rule.formula } };
  const { formula1, formula2, operator } = rule;
  const bounds = { formula1, ...(formula2 === undefined ? {} : { formula2 }) };
  return { [kinds[rule.type]]: { ...bounds, operator: operators[operator] } };
}

/** Without an alert a rule only marks: Excel's own default would stop the entry. */
export function alertWords(alert: ValidationPlan["alert"]) {
  return alert
    ? { ...alert, style: alertStyles[alert.style], showAlert: true }
    : { title: "", message: "", style: alertStyles.information, showAlert: false };
}

export const chartTypes = {
  bar: "BarClustered",
  stackedBar: "BarStacked",
  column: "ColumnClustered",
  stackedColumn: "ColumnStacked",
  line: "LineMarkers",
} as const satisfies Readonly<Record<ChartPlan["kind"], string>>;
