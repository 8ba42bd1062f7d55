/** Data validation of a sheet as Univer's rules: drop-downs, prompts and alerts. */

import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import type { Sheet, Validation } from "../../host/model/sheet";
import { toRange } from "./sheetData";

type Words = Readonly<Record<string, unknown>>;

const operators: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const errorStyles: Readonly<Record<string, DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

export function validationRules({ id, validations }: Sheet): ISheetDataValidationRule[] {
  return validations.map((entry, index) => ({
    uid: `${id}-validation${index + 1}`,
    ranges: [toRange(entry.area)],
    allowBlank: entry.ignoreBlanks,
    ...ruleOf(entry),
    ...promptOf(entry),
    ...alertOf(entry),
  }));
}

function ruleOf({
  rule,
}: Validation): Pick<
  ISheetDataValidationRule,
  "type" | "formula1" | "formula2" | "operator" | "renderMode"
> {
  const [kind = "", parts = {}] = Object.entries(rule)[0] ?? [];
  const { source, formula, operator, formula1, formula2 } = parts as Words;
  if (kind === "list") {
    const renderMode = DataValidationRenderMode.ARROW;
    return { type: DataValidationType.LIST, formula1: text(source), renderMode };
  }
  if (kind === "custom") return { type: DataValidationType.CUSTOM, formula1: text(formula) };
  return {
    type: kind === "wholeNumber" ? DataValidationType.WHOLE : kind,
    operator: operators[text(operator)] ?? DataValidationOperator.BETWEEN,
    formula1: text(formula1),
    ...(formula2 === undefined ? {} : { formula2: text(formula2) }),
  };
}

function promptOf({ prompt }: Validation): Partial<ISheetDataValidationRule> {
  if (!prompt || prompt["showPrompt"] === false) return {};
  return {
    showInputMessage: true,
    promptTitle: text(prompt["title"]),
    prompt: text(prompt["message"]),
  };
}

function alertOf({ errorAlert }: Validation): Partial<ISheetDataValidationRule> {
  if (!errorAlert || errorAlert["showAlert"] === false) return { showErrorMessage: false };
  return {
    showErrorMessage: true,
    errorStyle: errorStyles[text(errorAlert["style"])] ?? DataValidationErrorStyle.STOP,
    errorTitle: text(errorAlert["title"]),
    error: text(errorAlert["message"]),
  };
}

const text = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";
