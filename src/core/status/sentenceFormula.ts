/** Turns sentences of the catalogue into workbook formulas that put them together. */

import { statusMessages } from "../messages/status";

export type StatusSentence = keyof typeof statusMessages;

/**
 * The Chinese sentence `code` as an Excel expression; each gap is filled by the expression given.
 *
 * @example sentenceFormula("status-actual", { ratio: "Q5" }) // "实报 "&Q5
 * @throws Error where a gap has no expression: a defect of the caller
 */
export function sentenceFormula(
  code: StatusSentence,
  gaps: Readonly<Record<string, string>> = {},
): string {
  return join(statusMessages[code].zh.split(/(\{\w+\})/), gaps);
}

/** What stands before and after `gap` in the sentence, each as an expression. */
export function sentenceAround(
  code: StatusSentence,
  gap: string,
  gaps: Readonly<Record<string, string>> = {},
): { before: string; after: string } {
  const [before = "", after = ""] = statusMessages[code].zh.split(`{${gap}}`);
  const part = (text: string) => join(text.split(/(\{\w+\})/), gaps);
  return { before: part(before), after: part(after) };
}

function join(parts: readonly string[], gaps: Readonly<Record<string, string>>): string {
  const pieces = parts
    .filter((part) => part !== "")
    .map((part) => (part.startsWith("{") ? expression(part.slice(1, -1), gaps) : quote(part)));
  return pieces.length > 0 ? pieces.join("&") : '""';
}

function expression(gap: string, gaps: Readonly<Record<string, string>>): string {
  const formula = gaps[gap];
  if (formula === undefined) throw new Error(`no expression for {${gap}}`);
  return formula;
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
