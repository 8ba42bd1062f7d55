/** How 责任分解 sums up the duties of an item, as formulas over the named columns of 工作台账. */

import type { FormulaContent } from "../../plan/plan";
import { kindLetters } from "../duties";
import { columnNames } from "../vocabulary";

/** Beyond any date: 工作台账 has no day later than the year 2173. */
const farAway = 99999;

export interface RollUp {
  readonly nextNode: FormulaContent;
  readonly ratio: FormulaContent;
  readonly light: FormulaContent;
  readonly reason: FormulaContent;
  readonly narrative: FormulaContent;
}

/**
 * The formulas of one row; `item` and `light` are the cells of its number and its light.
 *
 * The light is the worst of the item's duties, the reason is the first such duty's with its unit,
 * the ratio their mean with each counted from none to once, the node the next one that is still open.
 */
export function rollUpFormulas(item: string, light: string): RollUp {
  const names = columnNames;
  const worst = `MATCH(${item}&"|"&${light},${names.rollUpKey},0)`;
  return {
    nextNode: { formula: nextNode(item) },
    ratio: { formula: meanRatio(item) },
    light: { formula: `=${worstLight(item)}` },
    reason: {
      formula: `=IF(${light}="","",IFERROR(INDEX(${names.unit},${worst})&"："&INDEX(${names.reason},${worst}),""))`,
    },
    narrative: {
      formula: `=IFERROR(INDEX(${names.lastNarrative},MATCH(${item}&"-${kindLetters.task}1",${names.id},0))&"","")`,
    },
  };
}

function worstLight(item: string): string {
  return ["红", "黄", "绿", "蓝"].reduceRight(
    (rest, word) =>
      `IF(COUNTIFS(${columnNames.item},${item},${columnNames.light},"${word}")>0,"${word}",${rest})`,
    '""',
  );
}

function meanRatio(item: string): string {
  const { item: items, ratio } = columnNames;
  const rows = `${items},${item},${ratio}`;
  const count = `COUNTIFS(${rows},">-9E+99")`;
  const sum = `SUMIFS(${ratio},${rows},">0",${ratio},"<=1")+COUNTIFS(${rows},">1")`;
  return `=IF(${count}=0,"",(${sum})/${count})`;
}

/** The earliest date among open milestones: SUMPRODUCT makes every Excel read the range as an array. */
function nextNode(item: string): string {
  const { item: items, openNode, due } = columnNames;
  return (
    `=IF(COUNTIFS(${items},${item},${openNode},1)=0,"—",` +
    `${farAway}-SUMPRODUCT(MAX((${items}=${item})*(${openNode}=1)*(${farAway}-${due}))))`
  );
}
