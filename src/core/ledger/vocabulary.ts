/** The words of the workbook: sheet names, headers and defined names, each in one place. */

export const sheetNames = {
  guide: "填报说明",
  breakdown: "责任分解",
  ledger: "工作台账",
  units: "单位名录",
  meta: "_meta",
} as const;

/** Defined names of the settings cells on 填报说明. */
export const settingNames = {
  asOf: "统计日期",
  warningDays: "预警天数",
  yellowLag: "滞后黄线",
  redLag: "滞后红线",
  minimumLength: "最少字数",
  progressWeight: "进度权重",
  reportingWeight: "报送权重",
  timelinessWeight: "按期权重",
  closedThrough: "已封账至",
} as const;

/** Fixed columns of 工作台账, left to right, before the months. */
export const dutyHeaders = {
  id: "编号",
  item: "序号",
  kind: "类别",
  content: "内容",
  unit: "责任单位",
  role: "责任类型",
  comparison: "要求",
  goal: "目标值",
  measure: "计量单位",
  basis: "填报口径",
  start: "起始日期",
  due: "完成时限",
  stated: "时限依据",
  finishedOn: "办结日期",
} as const;

/** Formula columns of 工作台账, after the months. */
export const progressHeaders = {
  latest: "最新完成值",
  ratio: "完成率",
  expected: "应达进度",
  missed: "缺报月数",
  state: "状态",
  light: "亮灯",
  reason: "说明",
} as const;

/** Hidden columns of 工作台账: the day a duty counts as finished, and what 责任分解 looks up by. */
export const helperHeaders = {
  finished: "认定完成日",
  rollUpKey: "汇总键",
  openNode: "未完节点",
  lastNarrative: "最近进展",
} as const;

/** Columns of 责任分解. */
export const breakdownHeaders = {
  item: "序号",
  section: "部分",
  text: "工作任务",
  leaders: "牵头领导",
  units: "责任单位",
  nextNode: "最近节点",
  ratio: "完成率",
  light: "亮灯",
  reason: "说明",
  narrative: "最新进展",
} as const;

/** Columns of 单位名录. */
export const unitHeaders = {
  name: "单位名称",
  kind: "类型",
  members: "成员",
  contact: "联系人及电话",
  tasks: "任务",
  milestones: "节点",
  targets: "指标",
} as const;

export const unitKindNames = { unit: "单位", group: "群体" } as const;

/** Defined names over the columns of 工作台账, for the formulas of the other sheets. */
export const columnNames = {
  id: "台账_编号",
  item: "台账_序号",
  kind: "台账_类别",
  unit: "台账_责任单位",
  due: "台账_完成时限",
  ratio: "台账_完成率",
  light: "台账_亮灯",
  reason: "台账_说明",
  rollUpKey: "台账_汇总键",
  openNode: "台账_未完节点",
  lastNarrative: "台账_最近进展",
} as const;

/** Defined name over the unit names of 单位名录: the source of the unit drop-down. */
export const unitListName = "单位名单";

/** Headers of a month's pair, e.g. 「6月完成值」「6月进展」. */
export const monthHeaders = {
  value: (month: number) => `${month}月完成值`,
  narrative: (month: number) => `${month}月进展`,
} as const;

export const kindNames = { task: "任务", milestone: "节点", target: "指标" } as const;

export const roleNames = { lead: "牵头", responsible: "责任", support: "配合" } as const;

/** 累计: since 1 January, never falling · 期末: the level at the month's end. */
export const basisNames = { cumulative: "累计", level: "期末" } as const;

export const statedNames = { stated: "明确", inferred: "推定" } as const;

export const comparisonNames = { ">=": "≥", "<=": "≤", "=": "=", "~": "约" } as const;
