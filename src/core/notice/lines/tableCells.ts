/** Cells of a table's row, and those that a header row is made of. */

import { squeezeSpaces } from "./squeezeSpaces";

const cellBreak = /\s*[|│┃║]\s*|\t+|\s{2,}|\u3000+/;

const matters =
  "(?:工作|重点|主要|目标|具体|年度|实事|民生|项目|建设|改革|任务)*(?:与|及|和)?(?:任务|事项|内容|措施|举措|目标|项目|指标|实事)";
const parties =
  "(?:省|市|区|县)?(?:总?牵头|责任|配合|主办|协办|落实|参与|支持|分管|包抓|承办)+(?:省|市|区|县)?";
const headerCell = new RegExp(
  `^(?:序号|编号|类别|分类|${matters}(?:名称|内容|清单|分解)?|工作(?:措施|要求|进度|举措及实施计划)|` +
    `${parties}(?:单位|部门|领导|人|主体)(?:及责任人|及(?:主要)?负责人)?|责任分工|任务分工|` +
    "(?:计划)?完成(?:时限|时间|期限)|时限(?:要求)?|时间(?:节点|要求)|进展情况|建设(?:地点|时间)|备注)$",
);

export function cellsOf(row: string): readonly string[] {
  return row.split(cellBreak).filter((cell) => cell !== "");
}

export function columnsOf(row: string): number {
  return /[|\t│]|\s{2}|\u3000/.test(row) ? cellsOf(row).length : 1;
}

/** 序号, 工作任务, 牵头 单位: words that head a column. */
export function isHeaderCell(cell: string): boolean {
  return headerCell.test(squeezeSpaces(cell));
}
