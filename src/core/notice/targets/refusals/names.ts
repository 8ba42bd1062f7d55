/** Numbers that belong to a name, a rank or a manner of speaking. */

import { stretchAt } from "../../milestones/outline";
import { stripOpenings } from "../subjects";
import { making } from "../verbs";
import type { FigureRefusal } from "./refusal";

/** “755”, “百场公益性演出”, 《…》. */
export const partOfName: FigureRefusal = {
  name: "part of a name",
  holds: ({ outline, figure }) => stretchAt(outline.names, figure.start) !== null,
};

/** 前10名, 排名第3位, 30万吨级; 每10万人 is what a figure is measured by. */
export const rankOrGrade: FigureRefusal = {
  name: "rank or grade",
  holds: ({ before, after }) =>
    /(?:每|前|排名|位列|位居|位次|居|top)$/i.test(before) || /^(?:级|型(?!号)|之一)/.test(after),
};

const makingInWords = new RegExp(
  `^(?:力争|争取|确保|全年|年内|今年)?(?:再)?(?:新建|改建|扩建|改扩建|建成|建设|开工建设|开工|打造|创建|争创|培育|引进|新增|举办|改造|组建|设立|完成|实施|修建|增设)`,
);
/** Words that make 两个 a figure of speech: 两个维护, 三个环节. */
const abstraction =
  /^(?:以上)?(?:维护|确保|坚持|提升|结合|统筹|不|增强|意识|自信|方面|层面|环节|关键|重点|体系|机制|大局|转变|突破|方向|阶段|领域|目标|文明|替代|清单|责任|行动|专项)/;

/** 两个 counts only after a verb of making; 一 only with things that are built. */
export const numberInWords: FigureRefusal = {
  name: "number in words",
  holds: ({ figure, before, after }) => {
    if (!figure.inWords) return false;
    const built = /^(?:座|所|处|栋|条)$/.test(figure.unit);
    const countable = /^(?:个|家|座|所|处|栋|条|套|场|名|辆)$/.test(figure.unit);
    if (!countable || (figure.value < 2 && !built) || figure.value > 99) return true;
    if (/(?:[这那该每第上下前后同另首某任几数多同])$/.test(before)) return true;
    return !makingInWords.test(before) || abstraction.test(after);
  },
};

/** 电价降低5%政策: the figure belongs to the policy's name. */
export const nameOfPolicy: FigureRefusal = {
  name: "name of a policy",
  holds: ({ figure, after }) =>
    figure.unitClass === "rate" && /^(?:优惠|减免|补贴)?(?:政策|措施|标准)/.test(after),
};

/** 一体化平台建设（3分）: what a point counts in the assessment; 评价得分达到90分 is reached for. */
export const assessmentPoints: FigureRefusal = {
  name: "points of an assessment",
  holds: ({ figure, before }) =>
    figure.unit === "分" && !/(?:达到|达|不低于|超过|提高到|提升到|提高至|提升至)$/.test(before),
};

/** 每月1次, 每周不少于2场: how often, not how much. 每年 is a year's target. */
export const frequency: FigureRefusal = {
  name: "frequency",
  holds: ({ outline, clause, figure }) =>
    /^(?:次|场次|场|期|篇|课时|学时|小时|条|份|轮|遍)$/.test(figure.unit) &&
    /每(?:个?月|周|个?季度?|半年|天|日|班|学期|旬|两月)/.test(
      outline.text.slice(Math.max(clause.start, figure.start - 40), figure.start),
    ),
};

const owner =
  /(?:全[区市县省镇乡村国]|现有|原有|已有|共有|辖区内?|所辖|下辖|上述|(?<![元亩人户家吨个项万亿%])以上|前述|该|这|其他)$/;
const alreadyDone =
  /(?:已|已经|累计已|目前)(?:建成|完成|培育|实施|开工|发放|达到|达|签约|引进|新增|改造|有)[^，。；]*$/;

/**
 * 全区15个镇, 现有12家, 已建成8个, 12个在建项目, 在甲市、乙市等14个地方: what is there already. 全省4500个以上村 and
 * 全市90%的主体 are reached for.
 */
export const existing: FigureRefusal = {
  name: "what exists already",
  holds: ({ outline, clause, before, after, figure }) =>
    /^(?:在建|已建成?|现有)/.test(after) ||
    (figure.suffix === "" &&
      figure.unitClass !== "rate" &&
      owner.test(before) &&
      !followsMaking(before)) ||
    alreadyDone.test(before) ||
    (/等$/.test(before) && /^(?:在|对|由|以)/.test(outline.text.slice(clause.start, clause.end))),
};

/** A verb that makes stands before the figure in its segment, with at most adverbs ahead of it. */
export function followsMaking(before: string): boolean {
  return makingStart.test(before) || makingStart.test(stripOpenings(before));
}
const makingStart = new RegExp(`^(?:${making})`);
