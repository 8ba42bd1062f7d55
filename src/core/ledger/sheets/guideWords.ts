/** The text of 填报说明. */

import type { LightWord } from "./styles";

export const guideWords = {
  title: "责任分解台账 填报说明",
  stepsHeading: "一、怎样填报",
  steps: [
    {
      who: "责任单位",
      what: "在“工作台账”中用筛选按钮只看本单位的行，每月月底前填当月的“完成值”和“进展”两格。",
    },
    {
      who: "完成值",
      what: "只填数字。任务、节点按百分数填 0—100；指标按“计量单位”填，口径为“累计”的填年初至今累计数，“期末”的填月底水平。",
    },
    {
      who: "进展",
      what: "写清做了什么、到哪一步、有什么困难，不写“正常推进”“有序开展”之类的空话，不照抄上月。",
    },
    { who: "办结", what: "全部完成后把完成值填到 100（或达到目标值），并在“办结日期”填实际日期。" },
    {
      who: "不要动",
      what: "灰色格是公式和编号，已加保护；筛选、调列宽都可以。各行靠“编号”识别，请不要改。",
    },
    {
      who: "督查室",
      what: "在下面调整统计日期和预警尺度；“责任分解”自动汇总，可直接打印。撤销保护（无密码）后可增行。",
    },
  ],
  settingsHeading: "二、设置（白色格可改）",
  settings: {
    asOf: "亮灯按这一天计算。填 =TODAY() 则随当天变化；要重看某一天的情况，填那一天的日期。",
    warningDays: "离完成时限不超过这么多天还没有完成，亮黄灯（临期）。",
    yellowLag: "实际进度比应达进度落后达到这么多个百分点，亮黄灯（滞后）。",
    redLag: "实际进度比应达进度落后达到这么多个百分点，亮红灯（严重滞后）。",
    minimumLength: "每月“进展”至少要写的字数。",
    progressWeight: "月度汇总给责任单位打分时，完成率跟上应达进度的程度占多大比重。",
    reportingWeight: "打分时，本月应报的进展报了多少占多大比重。",
    timelinessWeight: "打分时，没有逾期的行占多大比重。三个权重按相互的比例算，不必凑成 100。",
    closedThrough: "填某月的任意一天，该月及以前各月不再接受填报；留空表示没有封账。",
  },
  lightsHeading: "三、亮灯说明（自上而下，先符合的算）",
  lights: [
    { light: "蓝", states: "已完成", meaning: "完成率达到 100%，在完成时限之前办结。" },
    {
      light: "蓝",
      states: "逾期完成",
      meaning: "完成率达到 100%，但办结晚于完成时限，通报时计入。",
    },
    { light: "红", states: "逾期", meaning: "已过完成时限，仍未完成。" },
    { light: "红", states: "严重滞后", meaning: "实际进度落后于应达进度，达到滞后红线。" },
    { light: "黄", states: "临期", meaning: "离完成时限不超过预警天数，仍未完成。" },
    { light: "黄", states: "滞后", meaning: "实际进度落后于应达进度，达到滞后黄线。" },
    { light: "黄", states: "缺报", meaning: "有已经结束的月份没有填报。" },
    { light: "绿", states: "正常", meaning: "以上都不是。" },
  ] satisfies readonly { light: LightWord; states: string; meaning: string }[],
} as const;
