/** Notices for the pane's tests, made by hand so that every span and finding is known. */

import { finding, type Finding } from "../../../src/core/finding";
import type {
  IsoDate,
  ItemUnit,
  Milestone,
  Notice,
  Span,
  Target,
  WorkItem,
} from "../../../src/core/notice/notice";

export function spanOf(text: string, phrase: string): Span {
  const start = text.indexOf(phrase);
  if (start < 0) throw new Error(`“${phrase}” does not stand in “${text}”`);
  return { start, end: start + phrase.length };
}

export function milestoneIn(
  text: string,
  phrase: string,
  facts: { subject: string; action: string; due: IsoDate },
): Milestone {
  return { ...facts, phrase, span: spanOf(text, phrase), start: null, stated: true };
}

export function targetIn(
  text: string,
  phrase: string,
  facts: Partial<Target> & { subject: string; value: number; unit: string },
): Target {
  return {
    comparison: ">=",
    due: null,
    accumulates: true,
    ...facts,
    phrase,
    span: spanOf(text, phrase),
  };
}

export function responsible(...names: readonly string[]): readonly ItemUnit[] {
  return names.map((name) => ({ name, role: "responsible" }));
}

export function workItem(facts: Partial<WorkItem> & { number: number }): WorkItem {
  return {
    label: `${facts.number}.`,
    section: 1,
    text: "加强规划衔接，做好各项规划的精准对接。",
    leaders: ["朱蕾"],
    units: responsible("区发改委", "各镇（街道）"),
    milestones: [],
    targets: [],
    ...facts,
  };
}

const industry =
  "推动南京钜钢数控制造产业园8月建成投产，静脉产业园一期6月底前建成，新增城镇就业9400人。";

/** Four items in two sections: one with facts, one without units, one with a vague group. */
export const sampleNotice: Notice = {
  title: "关于印发政府工作报告2021年重点工作责任分解的通知",
  documentNumber: "偃政〔2021〕3号",
  issuer: "洛阳市偃师区人民政府",
  issuedOn: "2021-06-10",
  year: 2021,
  declared: 4,
  reporting: { phrase: "每月月底前", every: "month" },
  sections: [
    { number: 1, title: "一、聚力提升城市能级" },
    { number: 2, title: "二、聚力产业转型升级" },
  ],
  items: [
    workItem({ number: 1 }),
    workItem({ number: 2, leaders: ["孙伯涵"], units: responsible("相关镇（街道）") }),
    workItem({
      number: 3,
      section: 2,
      text: industry,
      leaders: ["齐农布", "刘大亮"],
      milestones: [
        milestoneIn(industry, "8月建成投产", {
          subject: "南京钜钢数控制造产业园",
          action: "建成投产",
          due: "2021-08-31",
        }),
        milestoneIn(industry, "6月底前建成", {
          subject: "静脉产业园一期",
          action: "建成",
          due: "2021-06-30",
        }),
      ],
      targets: [
        targetIn(industry, "新增城镇就业9400人", {
          subject: "新增城镇就业",
          value: 9400,
          unit: "人",
        }),
      ],
    }),
    workItem({ number: 4, section: 2, text: "扎实做好信访稳定工作。", units: [] }),
  ],
  findings: [],
};

/** A doubt whose sentence is known; the code only has to be one of the catalogue. */
export function doubt(severity: Finding["severity"], item: number | null): Finding {
  return finding(severity, "count-differs", item, { declared: 5, found: item ?? 4 });
}

/** As many items as asked for, each with a time node and a figure, in sections of fifty. */
export function largeNotice(count: number): Notice {
  const text = "静脉产业园一期6月底前建成，新增城镇就业9400人，并做好配套道路、管网和供电建设。";
  const items = Array.from({ length: count }, (_, index) =>
    workItem({
      number: index + 1,
      section: Math.floor(index / 50) + 1,
      text,
      milestones: [
        milestoneIn(text, "6月底前建成", {
          subject: "静脉产业园一期",
          action: "建成",
          due: "2021-06-30",
        }),
      ],
      targets: [targetIn(text, "9400人", { subject: "新增城镇就业", value: 9400, unit: "人" })],
    }),
  );
  const sections = Array.from({ length: Math.ceil(count / 50) }, (_, index) => ({
    number: index + 1,
    title: `第${index + 1}部分重点工作`,
  }));
  return { ...sampleNotice, declared: count, sections, items };
}
