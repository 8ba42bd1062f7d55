/** Numbers that a policy sets – subsidies, rates, terms, service limits – and context figures. */

import type { FigurePlace } from "../places";
import type { FigureRefusal } from "./refusal";
import { followsMaking } from "./names";

const grants =
  /给予|奖补|奖励|补贴|补助|贴息|返还|资助|列支|减免|免征|减征|减按|扣除|可申请|可享受|上浮|下浮|利率|费率|报销|支付比例|自付|限额|封顶|最高(?=[\d不可])|不再|罚款|处以|按(?:照)?[^，。；]{0,30}?(?:比例|标准|的\d|给予|返还|执行)/;
const strongGrants = /给予|奖补|奖励|补助|贴息|补贴|返还|减免/;

/** 最高3000万元, 按购置额的10%给予奖补. 争取上级奖补资金1000万元以上 reaches for the money. */
export const policyParameter: FigureRefusal = {
  name: "policy parameter",
  holds: (place) => {
    const { unitClass } = place.figure;
    if (unitClass === "count" || unitClass === "people") return grantsToCounted(place);
    if (unitClass === "measure" || raisedStandard.test(wordsBefore(place))) return false;
    if (unitClass === "rate" && loweredCost.test(place.before)) return false;
    if (
      /(?:最高|封顶|限额|一次性[^，。；]{0,10}|不超过|上限|给予)$/.test(place.before) &&
      unitClass === "money"
    )
      return true;
    if (
      unitClass === "rate" &&
      /(?:率|占比|比重|比例)(?:均|分别|力争|要)?(?:达到|达|不低于|超过|提高到|提升到|稳定在|保持在)?$/.test(
        place.before,
      )
    )
      return isGrantClause(place) && /按|给予/.test(wordsBefore(place));
    return isGrantClause(place) && !reachesForIt(place);
  },
};

/** 补助标准提高到5元: a standard raised is a level to reach. */
const raisedStandard =
  /(?:标准|养老金|待遇)[^，。；]*(?:提高|增加|提升|达)(?:到|至)[^，。；\d]{0,6}$/;

/** 保险费率平均下降5%: what a business pays is to fall; 按…下浮10% is a rule. */
const loweredCost =
  /^[^按]*(?:率|成本|价格|费用|收费)(?:平均|再|总体|综合)?(?:下降|降低|压降)(?:约|近)?$/;

function isGrantClause({ outline, clause }: FigurePlace): boolean {
  const words = outline.text.slice(clause.start, Math.min(clause.end, clause.start + 300));
  if (grants.test(words)) return true;
  if (!/^(?:最高|不超过|单个|每|其中|单项|省级|市级|区级|县级|分别)/.test(words)) return false;
  const earlier = outline.text.slice(Math.max(0, clause.start - 80), clause.start);
  return strongGrants.test(earlier.slice(earlier.search(/[^。；]*$/)));
}

function reachesForIt(place: FigurePlace): boolean {
  const words = wordsBefore(place);
  return (
    followsMaking(place.before) &&
    !/给予|最高|一次性|按|每(?:人|户|亩|家|个|台|吨|年)|标准|实行|实施/.test(words)
  );
}

function wordsBefore({ outline, clause, figure }: FigurePlace): string {
  return outline.text.slice(Math.max(clause.start, figure.start - 80), figure.start);
}

/** 对新认定的10家企业给予奖励, 优先支持1家符合条件的…: whom a policy favours. */
function grantsToCounted({ outline, clause }: FigurePlace): boolean {
  const words = outline.text.slice(clause.start, Math.min(clause.end, clause.start + 300));
  return /^对[^，。；]*(?:给予|奖励|补助|补贴)|^(?:给予|优先支持)|优先支持|符合条件|可申请/.test(
    words,
  );
}

/** 5个工作日内, 3个月, 15分钟: only days counted (优良天数) or times cut (压缩至3个工作日) are reached for. */
export const timeLimit: FigureRefusal = {
  name: "time limit",
  holds: (place) =>
    place.figure.unitClass === "time" &&
    !/天数[^，。；]{0,8}$/.test(place.before) &&
    !/(?:压缩|缩短|压减|缩减|精简|控制|减少)[^，。；]{0,14}$/.test(wordsBefore(place)),
};

/** 每亩补助500元, 每人每月600元; 提高到每人每月600元 is a level to reach. */
export const perHead: FigureRefusal = {
  name: "per head",
  holds: ({ figure, before }) =>
    figure.unitClass === "money" &&
    /每(?:人|户|亩|家|个|台|吨|套|头|学年|生)[^，。；]{0,8}$/.test(before) &&
    !/(?:提高|达到|增加|提升)(?:到|至)?[^，。；]{0,10}$/.test(before),
};

const alwaysContext =
  /(?:总投资|概算|估算|总造价|占地|占地面积|年产|日产|注册资本|注册资金|总建筑面积|建筑面积|用地面积|总用地|规划面积|总面积|总库容|年产值可?|总产能|设计能力|日处理(?:能力|规模)?|总长度?|全长|总里程|预算)(?:额|约|近|达|共|为|逾|超|超过)?$/;
const bareInvestment =
  /^(?:其中)?(?:项目|预计|估算|拟|共|累计|合计|计划)?(?:总)?投资(?:额|约|近|共|逾)?$/;

/** 总投资120亿元, 占地300亩, 年产10万吨: how big a project is. 新增…面积, 总投资达到… are reached for. */
export const contextFigure: FigureRefusal = {
  name: "context figure",
  holds: ({ before }) => {
    if (/^(?:新增|净增|完成|增加|新签约?)/.test(before))
      return /(?:总投资|年产|占地(?:面积)?)(?:额|约|近)?$/.test(before);
    return alwaysContext.test(before) || bareInvestment.test(before);
  },
};

/** 3公里范围, 500米以外, 长20米: a distance. */
export const distance: FigureRefusal = {
  name: "distance",
  holds: ({ figure, before, after }) =>
    figure.unitClass === "measure" &&
    (/^(?:范围|半径|以外|外|处|圈|见方)/.test(after) ||
      /(?:间隔|相距|距离|方圆|半径)(?:为|约|不超过)?$/.test(before)),
};

/** 2020年完成投资50亿元, 去年新增30家: before the year of the work, unless it is what is compared with. */
export const history: FigureRefusal = {
  name: "history",
  holds: ({ outline, clause, figure, context }) => {
    const words = outline.text.slice(Math.max(clause.start, figure.start - 80), figure.start);
    if (
      /(?<![较比同与在以])(?:去年|上年度?|往年|前年)(?![^，。；]{0,8}(?:相比|同期|基础|基数))/.test(
        words,
      )
    )
      return true;
    const years = words.matchAll(
      /(?<![较比同与在以自-])(20\d{2})年(?![^，。；]{0,8}(?:相比|同期|基础|基数|以来|起|至|到|-))/g,
    );
    return [...years].some(([, year]) => Number(year) < context.year);
  },
};
