/** The words of the summary's sheets: names, headings and headers, each in one place. */

export const summarySheetNames = {
  /** 「9月汇总」; with the year in front where it is not the ledger's own. */
  month: (month: number) => `${month}月汇总`,
  year: "全年汇总",
  circular: "通报稿",
} as const;

/** Names of groups that the notice does not name. */
export const groupNames = {
  noSection: "（不属于任何部分）",
  noLeader: "（未明确牵头领导）",
  repeated: "减：多位领导牵头重复计入",
} as const;

export const headings = {
  overall: "总体情况",
  sections: "分部分情况",
  leaders: "牵头领导情况",
  units: "责任单位情况",
  changes: "本月变化",
  overdue: "逾期事项",
  finishedLate: "逾期完成事项",
  atRisk: "风险事项",
  missing: "未报送进展的单位",
  upcoming: "即将到期事项",
  milestones: "本月到期节点",
  targets: "指标完成情况",
  rules: "统计口径",
} as const;

export const changeHeadings = {
  finished: "本月新办结",
  newlyRed: "新增红灯",
  newlyYellow: "新增黄灯",
  backToGreen: "转为绿灯",
  reopened: "办结后又退回",
} as const;

/** Columns that the tables of sections, leaders and units share. */
export const tallyHeaders = {
  duties: "台账行数",
  red: "红",
  yellow: "黄",
  green: "绿",
  blue: "蓝",
  overdue: "逾期",
  atRisk: "风险",
  owed: "应报",
  reported: "已报",
  missing: "未报",
  backlog: "往月欠报",
  averageRatio: "完成率",
} as const;

export const groupHeaders = {
  place: "序号",
  rank: "名次",
  section: "部分",
  leader: "牵头领导",
  unit: "责任单位",
  items: "工作项数",
  score: "得分",
  total: "合计",
  counted: "统计对象",
  byItem: "工作项（按所属各行中最重的灯）",
  byRow: "台账行",
  byState: "按状态",
  moves: "上月末 ↓　本月末 →",
  before: "上月末",
} as const;

export const listHeaders = {
  id: "编号",
  content: "内容",
  unit: "责任单位",
  due: "完成时限",
  days: "距时限天数",
  ratio: "完成率",
  light: "亮灯",
  state: "状态",
  reason: "说明",
  total: "合计",
} as const;

export const targetHeaders = {
  goal: "目标",
  actual: "实绩",
  pace: "均衡进度应达",
} as const;

export const missingHeaders = { rows: "未报行数", earlier: "往月欠报", ids: "编号" } as const;

export const yearHeaders = {
  month: "月份",
  asOf: "统计日期",
  finished: "本月新办结",
} as const;

export const chartTitles = {
  sections: "各部分亮灯（行）",
  units: "责任单位得分",
  milestones: "全年节点（个）",
  months: "各月亮灯（行）",
} as const;

export const milestoneSeries = { due: "应完成", reached: "已完成" } as const;

/** 政府 → 政府办公室. */
export const officeWords = { office: "办公室", unknown: "督查室" } as const;
