/** A ledger: the notice's items, their duties, the units and the settings, free of any workbook. */

import type { IsoDate, ItemUnit, Section } from "../notice/notice";
import type { Duty, YearMonth } from "./duty";

/** What the clerk can set on 填报说明. */
export interface Settings {
  /** 统计日期 where it was pinned; null where it follows today. */
  readonly asOf: IsoDate | null;
  /** 预警天数: a duty due within so many days is 临期. */
  readonly warningDays: number;
  /** 滞后黄线, in percentage points behind. */
  readonly yellowLag: number;
  /** 滞后红线, in percentage points behind. */
  readonly redLag: number;
  /** 最少字数 of a narrative. */
  readonly minimumLength: number;
  /** 进度权重, 报送权重 and 按期权重 of a unit's score: any scale, what counts is their ratio. */
  readonly progressWeight: number;
  readonly reportingWeight: number;
  readonly timelinessWeight: number;
  /** 已封账至: reports up to and with this month are closed; null where none is. */
  readonly closedThrough: YearMonth | null;
}

/** The notice's head, as the ledger keeps it. */
export interface LedgerSource {
  readonly title: string;
  readonly documentNumber: string | null;
  readonly issuer: string | null;
  readonly issuedOn: IsoDate | null;
  readonly year: number;
}

/** A work item as the ledger keeps it: one row of 责任分解. */
export interface LedgerItem {
  readonly number: number;
  readonly label: string;
  readonly section: number;
  readonly text: string;
  readonly leaders: readonly string[];
  readonly units: readonly ItemUnit[];
}

/** One row of 单位名录. */
export interface UnitEntry {
  readonly name: string;
  /** 单位 or 群体（各镇（街道）、有关部门 …）. */
  readonly kind: "unit" | "group";
  /** Names of a group's members, where the clerk listed them. */
  readonly members: readonly string[];
  readonly contact: string;
}

export interface Ledger {
  readonly source: LedgerSource;
  /** Reporting months, in order. */
  readonly months: readonly YearMonth[];
  readonly settings: Settings;
  readonly sections: readonly Section[];
  readonly items: readonly LedgerItem[];
  readonly duties: readonly Duty[];
  readonly units: readonly UnitEntry[];
}

/** The settings a new ledger starts with. */
export const defaultSettings: Settings = {
  asOf: null,
  warningDays: 30,
  yellowLag: 10,
  redLag: 30,
  minimumLength: 10,
  progressWeight: 50,
  reportingWeight: 25,
  timelinessWeight: 25,
  closedThrough: null,
};
