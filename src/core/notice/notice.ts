/** What a notice says, once read: the model that every later step stands on. */

import type { Finding } from "../finding";

/** A calendar day as `YYYY-MM-DD`; comparing two as strings compares them as days. */
export type IsoDate = string;

/** Where a phrase stands in `WorkItem.text`: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** 牵头 → lead, 责任/负责 → responsible, 配合/支撑 → support. */
export type Role = "lead" | "responsible" | "support";

/** A unit as the notice names it, white space removed, with the part it plays in one item. */
export interface ItemUnit {
  readonly name: string;
  readonly role: Role;
}

/** ≥ (以上, 达到) · ≤ (以内, 不超过) · = · ~ (左右, 约). */
export type Comparison = ">=" | "<=" | "=" | "~";

/** A time node: what is to be done by, or within, a stated time. */
export interface Milestone {
  /** What is to be finished, e.g. 静脉产业园一期. */
  readonly subject: string;
  /** What shall have happened to it, e.g. 建成. */
  readonly action: string;
  /** The words of the notice, cut from `WorkItem.text` by `span`. */
  readonly phrase: string;
  readonly span: Span;
  /** First day of the stated period, where one is stated (8 月 → 1 August); else null. */
  readonly start: IsoDate | null;
  /** Last day that the phrase allows. */
  readonly due: IsoDate;
  /** False where the date was inferred rather than read. */
  readonly stated: boolean;
}

/** A figure the item sets out to reach. */
export interface Target {
  /** What is counted or measured, e.g. 新增城镇就业. */
  readonly subject: string;
  readonly comparison: Comparison;
  /** In `unit`, as printed: 1.1 with 万人次, 95 with %. */
  readonly value: number;
  readonly unit: string;
  readonly phrase: string;
  readonly span: Span;
  /** A date stated for this figure, else null (then the year's end holds). */
  readonly due: IsoDate | null;
  /** True for a count that adds up over the year, false for a level (a rate, a total to hold). */
  readonly accumulates: boolean;
}

/** One work item (工作任务): the smallest numbered unit of work with its own responsible units. */
export interface WorkItem {
  /** Unique and rising through the notice; as printed wherever the printed numbers are. */
  readonly number: number;
  /** The number as printed, e.g. `13.` or `（五）`; empty where the item carries none. */
  readonly label: string;
  /** Number of the section it stands under, 0 where it stands under none. */
  readonly section: number;
  readonly text: string;
  /** 牵头领导, spaces inside names removed. */
  readonly leaders: readonly string[];
  readonly units: readonly ItemUnit[];
  readonly milestones: readonly Milestone[];
  readonly targets: readonly Target[];
}

export interface Section {
  readonly number: number;
  readonly title: string;
}

/** How often units report back and by when, e.g. 每月月底前. */
export interface ReportingRule {
  readonly phrase: string;
  readonly every: "month" | "quarter" | "year";
}

/** A notice as read. Header fields are null where the text does not give them. */
export interface Notice {
  readonly title: string | null;
  /** 发文字号, e.g. 偃政〔2021〕3号. */
  readonly documentNumber: string | null;
  readonly issuer: string | null;
  readonly issuedOn: IsoDate | null;
  /** The year the work is for: of the title, else of issue, else of the document number. */
  readonly year: number | null;
  /** The item count that the notice itself names (61 项重点工作). */
  readonly declared: number | null;
  readonly reporting: ReportingRule | null;
  readonly sections: readonly Section[];
  readonly items: readonly WorkItem[];
  /** Every doubt, in reading order. */
  readonly findings: readonly Finding[];
}
