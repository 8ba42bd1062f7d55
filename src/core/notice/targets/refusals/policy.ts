/** Numbers that a policy sets: subsidies, rates, terms, service limits. */

import type { FigurePlace } from "../places";
import type { FigureRefusal } from "./refusal";
import { followsMaking } from "./names";

const grants =
  /给予|奖补|奖励|补贴|补助|贴息|返还|资助|列支|减免|免征|减征|减按|扣除|可申请|可享受|上浮|下浮|利率|费率|报销|支付比例|自付|(?<!债[券务])限额|封顶|最高(?=[\d不可])|不再|罚款|处以|按(?:照)?[^，。；]{0,30}?(?:比例|标准|的\d|给予|返还|执行)/;
const strongGrants = /给予|奖补|奖励|补助|贴息|补贴|返还|减免/;

/** 最高3000万元, 按购置额的10%给予奖补. 争取上级奖补资金1000万元以上 reaches for the money. */
export const policyParameter: FigureRefusal = {
  name: "policy parameter",
  holds: (place) => {
    const { unitClass } = place.figure;
    if (cappedShare.test(place.before)) return true;
    if (unitClass === "count" || unitClass === "people") return grantsToCounted(place);
    if (unitClass === "measure" || raisedStandard.test(wordsBefore(place))) return false;
    if (unitClass === "rate" && loweredCost.test(place.before)) return false;
    if (
      /(?:最高|封顶|(?<!债[券务])限额|一次性[^，。；]{0,10}|不超过|上限|给予)$/.test(
        place.before,
      ) &&
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

/** 补助标准提高到5元, 人均补助标准再增加30元: a standard raised is a level to reach. */
const raisedStandard =
  /(?:标准|养老金|待遇)[^，。；]*(?:提高|增加|提升|上调|达)(?:到|至)?[^，。；\d]{0,6}$/;

/** 出资比例不超过总投资的30% */
const cappedShare =
  /(?:出资|补助|支持|奖补|资助|贴息|参股|持股)比例[^，。；、]{0,4}不(?:超过|高于)[^，。；、]*$/;

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

/** 财政每年安排补助资金不少于5亿元: money set aside, but not so much for each. */
const setAside =
  /(?:安排|设立|筹集|统筹)[^，。；、]{0,16}(?:资金|经费|基金)(?:不(?:少|低)于|达到|超过|约)?$/;

function reachesForIt(place: FigurePlace): boolean {
  const words = wordsBefore(place);
  // 对完成任务的镇奖励10万元
  if (/^对(?!外|接|口|标)/.test(words)) return false;
  if (setAside.test(place.before) && !/^按|给予|每[个家户人名]|最高|一次性/.test(words))
    return true;
  return (
    followsMaking(place.before) &&
    !/给予|最高|一次性|按|每(?:人|户|亩|家|个|台|吨|年)|标准|实行|实施/.test(words)
  );
}

function wordsBefore({ outline, clause, figure }: FigurePlace): string {
  return outline.text.slice(Math.max(clause.start, figure.start - 80), figure.start);
}

/**
 * 对新认定的10家企业给予奖励, 优先支持1家符合条件的…: whom a policy favours; 每增加5000万元增加1名,
 * 同一企业最多10名: what it gives.
 */
function grantsToCounted({ outline, clause }: FigurePlace): boolean {
  const words = outline.text.slice(clause.start, Math.min(clause.end, clause.start + 300));
  return (
    /^对[^，。；]*(?:给予|奖励|补助|补贴)|^(?:给予|优先支持)|优先支持|符合条件|可申请/.test(
      words,
    ) ||
    /^每(?:增加|新增|引进|完成|超过|满)|^(?:同一|单个|单家|每家|每个)[^，。；]*(?:最多|最高|不超过)/.test(
      words,
    )
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
    /每(?:人|户|亩|家|个|台|吨|套|头|学年|生|孩|童|床|位)[^，。；]{0,8}$/.test(before) &&
    !/(?:提高|达到|增加|提升)(?:到|至)?[^，。；]{0,10}$/.test(before),
};
