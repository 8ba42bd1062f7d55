import { squeezeSpaces } from "../lines/squeezeSpaces";
import type { ReportingRule } from "../notice";

const rhythm =
  /(?:每个?(月|季度?|年)(?:(?:的)?(?:第一|最后一|首)?个?月?(?:\d{1,2}[日月号]|[底末初]|[上中下]旬|月底|结束后?)*[底末初]?(?:之?以?前|以?内)?)|按(月|季度?|年)(?=[^，。；]{0,8}(?:报|反馈)))(?=[^。；]{0,60}?(?:反馈|报送|上报|报告|报至|报[^道纸刊名废考]|汇报))/;

const periods: Readonly<Record<string, ReportingRule["every"]>> = {
  月: "month",
  季: "quarter",
  季度: "quarter",
  年: "year",
};

/** How often units report (每月月底前反馈); the first such rule outside the items. */
export function findReporting(text: string): ReportingRule | null {
  const match = rhythm.exec(squeezeSpaces(text));
  const every = periods[match?.[1] ?? match?.[2] ?? ""];
  return match === null || every === undefined ? null : { phrase: match[0], every };
}
