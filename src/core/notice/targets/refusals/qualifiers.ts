/** Numbers that only say which things are meant: 超5亿元项目, 投资120亿元的项目, 500亩以上基地10个. */

import { clauseIndexAt, type Outline } from "../../milestones/outline";
import type { FigureRefusal } from "./refusal";
import { opensWithVerb, stripOpenings } from "../subjects";
import { making } from "../verbs";

/** 市财政每年安排: those who pay stand before the verb. */
const payer =
  "(?:[^，。；、\\d]{0,8}(?:财政|政府|银行|国资))?(?:(?:20\\d{2}-{1,2})?20\\d{2}年)?(?:每年|全年|再)?";
const onlyVerb = new RegExp(
  `^(?:${payer}(?:${making}|完成|实现|累计|发行){1,2}(?:资金|投资)?)(?:不(?:少|低)于|超过|超|约|近)?$`,
);
const partyOrWork =
  /^(?:的)?[^，、]*?(?:项目|企业|主体|大户|单位|园区|村|镇|街区|贷款|合同|基地|农场)/;

/** N元的…, N人以上的…: 的 ties the number to a noun. 60%以上的行政村 at a clause's head is a target. */
export const tiedByDe: FigureRefusal = {
  name: "tied to a noun by 的",
  holds: ({ figure, before, after }) => {
    if (!after.startsWith("的")) return false;
    if (/^的(?:目标|任务|以上目标)/.test(after)) return false;
    if (/^的(?:比例|标准|幅度|额度|利率|费率|速度|价格)/.test(after)) return true;
    if (figure.unitClass === "rate")
      return !/^(?:实现|达到|推动|保障|覆盖|惠及|完成)?$/.test(stripOpenings(before));
    return figure.unitClass !== "count" || figure.suffix === "";
  },
};

/** 其中10亿元以上5个: the size of those that the next figure counts. */
export const sizeOfCount: FigureRefusal = {
  name: "size of what is counted next",
  holds: ({ figure, following }) =>
    (figure.unitClass === "money" || figure.unitClass === "measure") &&
    /^(?:及)?以[上下]$/.test(figure.suffix) &&
    /^(?:的)?\d/.test(following),
};

/** Money before a noun names the noun's size, unless a verb reaches for the money itself: 争取10亿元专项债券. */
export const moneyBeforeNoun: FigureRefusal = {
  name: "money before a noun",
  holds: ({ figure, before, after, runsIntoNext }) => {
    if (figure.unitClass !== "money" || after === "") return false;
    if (/^(?:用于|支持|任务|目标|和|及|与|并|，|；|专项用于|大关|台阶)/.test(after)) return false;
    if (runsIntoNext || figure.suffix !== "") return !reachesForMoney(before, after);
    return !onlyVerb.test(stripOpenings(before)) || opensWithVerb(after);
  },
};

function reachesForMoney(before: string, after: string): boolean {
  return onlyVerb.test(stripOpenings(before)) && !partyOrWork.test(after);
}

/** 启动3万吨冷库建设, 100兆瓦光伏项目: the capacity of what is built. */
const pushing = /(?:启动|推进|加快|推动|谋划)$/;
const plant = /^[^，。；、]{0,8}(?:冷库|厂|电站|码头|仓|储备库|生产线|锅炉|机组|泊位|水库)/;

/** 6亩以下（不含6亩）, 100人以上企业, 10千伏及以下线路, 500亩以上种植基地. */
export const sizeBeforeNoun: FigureRefusal = {
  name: "size before a noun",
  holds: ({ figure, before, after, following, runsIntoNext }) => {
    const { unitClass, suffix } = figure;
    if (/不?含$/.test(before) || /^（不?含/.test(following)) return true;
    if (after === "" || unitClass === "rate" || unitClass === "money") return false;
    if (/瓦|MW|kW/.test(figure.unit) && /^[^，。；、]{0,12}(?:项目|工程|电站|机组)/.test(after))
      return true;
    if (unitClass === "measure" && pushing.test(before) && plant.test(after)) return true;
    // 引进200名左右能够突破关键技术的人才: a round number, or one of 名, counts.
    if (/^(?:左右|上下)$/.test(suffix) || figure.unit.endsWith("名")) return false;
    if (suffix.startsWith("及")) return !/^[和及与并，]/.test(after);
    if (unitClass === "count") return false;
    if (opensWithVerb(after)) return false;
    if (unitClass === "measure" && runsIntoNext) return true;
    return suffix !== "" && !onlyVerb.test(stripOpenings(before));
  },
};

/** 对…1000万元及以上的， – a clause that ends in 的 states a condition; so does 对…，到位5000万元，给予…. */
export const condition: FigureRefusal = {
  name: "condition",
  holds: ({ outline, clause, figure }) => {
    if (outline.text.charAt(clause.end - 1) === "的") return true;
    if (leadsToGrant(outline, figure.start)) return true;
    const opening = outline.text.slice(clause.start, clause.start + 3);
    if (!/^(?:对(?!外|接|口|标)|凡|如|若|经|未)/.test(opening)) return false;
    const rest = outline.text.slice(figure.end, Math.min(clause.end, figure.end + 80));
    return /的(?:企业|单位|项目|个人|人员|市|县|区|省|镇|村|家庭|户|主体|机构|园区|学校|平台)/.test(
      rest,
    );
  },
};

const granting =
  /^(?:由?(?:省|市|区|县|州)?(?:级|财政)*)?(?:再|分别|各|均|一次性|每年|按[^，]{1,20}?)*(?:给予|予以|奖励|补助|资助|补贴|奖补)/;
/** In clauses, to either side. */
const longestGrant = 8;

/** Whether the sentence says for whom (对…) before the figure's clause and what is given behind it. */
function leadsToGrant(outline: Outline, at: number): boolean {
  const { clauses, text } = outline;
  const index = clauseIndexAt(outline, at);
  const sentence = clauses[index]?.sentence;
  const near = clauses
    .slice(Math.max(0, index - longestGrant), index + longestGrant)
    .filter((clause) => clause.sentence === sentence);
  const first = near[0];
  if (first === undefined || first.start > at) return false;
  if (!/^(?:\d{1,2}[.、])?对(?!外|接|口|标)/.test(text.slice(first.start, first.start + 5)))
    return false;
  return near.some(
    ({ start, end }) => start > at && granting.test(text.slice(start, Math.min(end, start + 40))),
  );
}

/** 以331个项目为依托, 在12项服务的基础上, 《报告》确定的68项任务, 针对2034种商品, 围绕10条产业链: what the work leans on. */
export const reference: FigureRefusal = {
  name: "reference",
  holds: ({ outline, clause, figure }) => {
    const words = outline.text.slice(clause.start, Math.min(clause.end, clause.start + 300));
    const offset = figure.start - clause.start;
    if (/^在[^，。；]{1,80}(?:基础|前提)[上下]$/.test(words)) return true;
    if (/(?:确定|明确|提出|部署|规定|下达|交办|列出|梳理)的$/.test(words.slice(0, offset)))
      return true;
    if (/^(?:针对|围绕|依托|聚焦|对照|根据|按照|结合|瞄准|立足|紧扣)/.test(words)) return true;
    if (!words.startsWith("以")) return false;
    const leaning =
      /为(?:依托|基础|抓手|重点|契机|载体|引领|支撑|目标|导向|核心|主体|牵引|龙头|突破口|主线|统领|中心|主导|样板|单位|标准|试点)/.exec(
        words,
      );
    return leaning !== null && offset < leaning.index;
  },
};

/** 由570元提高到590元, 24项调整为30项: only the second is reached for. */
export const formerValue: FigureRefusal = {
  name: "former value",
  holds: ({ before, following }) =>
    /^[^，。；、\d]{0,12}?(?:提高|增加|提升|降低|下降|压缩|压减|缩短|调整|扩大|扩展|放宽|增长|精简|减少|缩减|优化|延长|增|降|减)(?:到|至|为)\d/.test(
      following,
    ) &&
    (/[由从]/.test(before) ||
      /^(?:措施)?[^，。；、\d]{0,6}(?:调整|精简|压缩|压减|增|降|减)/.test(following)),
};
