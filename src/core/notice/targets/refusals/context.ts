/** Numbers that say how large a thing is, how far, or how it was before the year of the work. */

import { stretchAt } from "../../milestones/outline";
import type { FigureRefusal } from "./refusal";

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

/** ××高速公路（65公里）: a measure that fills a bracket. */
export const bracketedMeasure: FigureRefusal = {
  name: "measure in brackets",
  holds: ({ outline, figure }) => {
    const bracket =
      figure.unitClass === "measure" ? stretchAt(outline.brackets, figure.start) : null;
    return bracket !== null && bracket.start === figure.start && bracket.end === figure.end;
  },
};

/** 涵盖3大平台、19类模块: what a thing is made of. */
export const composition: FigureRefusal = {
  name: "composition",
  holds: ({ outline, clause, figure }) =>
    /^(?:个|大|大?类|种|项|章|部分|方面)$/.test(figure.unit) &&
    /(?:涵盖|囊括|分为|共分)[^，。；]*$/.test(
      outline.text.slice(Math.max(clause.start, figure.start - 60), figure.start),
    ),
};

/** 安排3.75万亿元，比去年增加1.6万亿元: says the figure before it in another way. */
export const difference: FigureRefusal = {
  name: "difference to a year before",
  holds: ({ outline, clause, figure }) => {
    if (figure.unitClass === "rate" || clause.start === 0) return false;
    const words = outline.text.slice(clause.start, figure.start);
    const earlier = outline.text.slice(Math.max(0, clause.start - 30), clause.start);
    return (
      /^(?:比|较)(?:去年|上年|\d{4}年)[^，。；\d]{0,6}(?:增加|减少|提高|降低|多|少)$/.test(words) &&
      /\d[^，。；]*，$/.test(earlier)
    );
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
