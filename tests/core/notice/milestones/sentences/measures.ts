/** Measures as city and national notices word them, with what a policy gives beside what it reaches for. */

import { sentence } from "./sentence";

export const measures = [
  sentence(
    "progress in a bracket of its own, with the points it counts",
    "建设统一预约平台，完善功能模块。（0.5分）（6月底取得阶段性成效并持续推进）",
    ["统一预约平台·取得阶段性成效 2022-06-30"],
    [],
  ),
  sentence(
    "a date in a bracket of its own",
    "推进智慧停车项目，优化收费方式。（10月底完成）",
    ["智慧停车项目·完成 2022-10-31"],
    [],
  ),
  sentence("a score to reach", "窗口服务评价得分达到90分。", [], ["窗口服务评价得分 >= 90 分"]),
  sentence(
    "something done to its end",
    "各区于9月底前牵头制定完成实施细则，力争年底前实现。",
    ["实施细则·制定完成 2022-09-30", "·实现 2022-12-31"],
    [],
  ),
  sentence(
    "publishing",
    "梳理行政许可清单，3月底前向社会公布；拖欠账款6月底前应清尽清。",
    ["行政许可清单·向社会公布 2022-03-31", "拖欠账款·应清尽清 2022-06-30"],
    [],
  ),
  sentence(
    "a rate of beginnings",
    "一季度开工率达到30%、上半年达到70%。",
    ["开工率·达到 2022-01-01..2022-03-31", "70%·达到 2022-01-01..2022-06-30"],
    ["开工率 >= 30 % by 2022-03-31", "开工率 >= 70 % by 2022-06-30"],
  ),
  sentence(
    "a round number of people who can do something",
    "重点引进200名左右能够突破关键技术的领军人才。",
    [],
    ["能够突破关键技术的领军人才 ~ 200 名"],
  ),
  sentence(
    "most of all parties",
    "全市90%的餐饮单位接入监管平台。",
    [],
    ["餐饮单位接入监管平台 = 90 %"],
  ),
  sentence("working days", "登记时间压缩至5个工作日内。", [], ["登记时间 <= 5 个工作日"]),
  sentence(
    "a standard raised by so much",
    "人均财政补助标准再提高30元，基础养老金每月增加5元。",
    [],
    ["人均财政补助标准再提高 = 30 元", "基础养老金每月增加 = 5 元"],
  ),
  sentence(
    "funds that a payer sets aside",
    "市财政每年安排培训补助资金不少于500万元，对每个基地安排补助资金不超过20万元。",
    [],
    ["培训补助资金 >= 500 万元"],
  ),
  sentence("visits of exhibitors", "组织参展企业300家次以上。", [], ["参展企业 >= 300 家次"]),
  sentence(
    "sizes without a number",
    "引进项目40个，其中亿元以上12个。",
    [],
    ["项目 = 40 个", "亿元以上 = 12 个"],
  ),
  sentence(
    "names of policies, shares that are capped and what lies beneath",
    "工商业电价降低5%政策延续执行。出资比例不超过总投资的30%。在62项一站式服务的基础上，扩大范围。",
    [],
    [],
  ),
  sentence(
    "what a policy gives for what is reached",
    "对新引进的总部，当年投资到位3000万元的，给予人才指标1名，每增加1000万元增加1名，同一企业最多不超过5名。",
    [],
    [],
  ),
  sentence(
    "conditions before a grant",
    "对来我市参展的企业，年度成交额达到500万元，给予一次性补助。",
    [],
    [],
  ),
  sentence(
    "what is listed elsewhere, where it is done and what it is made of",
    "对《要点》确定的68项任务，每季度公开进展；在甲、乙等14个园区试行；平台涵盖9类模块。",
    [],
    [],
  ),
  sentence(
    "a sum and its difference to the year before",
    "安排专项债券30亿元，比上年增加6亿元，基金规模比上年增加1亿元。",
    [],
    ["专项债券 = 30 亿元", "基金规模比上年增加 = 1 亿元"],
  ),
  sentence(
    "what is done to a thing",
    "3月底前，对现行办法进行评估；用3年时间对200个村进行整治。",
    ["现行办法·进行评估 2022-03-31", "200个村·进行整治 2024-12-31"],
    ["村进行整治 = 200 个 by 2024-12-31"],
  ),
  sentence(
    "what is put before those who decide",
    "规划4月底报市政府审定，探头6月底前联网；5月底前报市政府办公室。",
    ["规划·报市政府审定 2022-04-30", "探头·联网 2022-06-30"],
    [],
  ),
  sentence(
    "how large a named thing is",
    "推进东西高速（65公里）和100兆瓦光伏项目建设，启动3万吨冷库建设，加快12个在建项目，完成投资8亿元。",
    [],
    ["投资 = 8 亿元"],
  ),
  sentence(
    "rewards for what is done, and a limit that is raised",
    "对完成任务的镇奖励10万元，婴幼儿照护每孩每月1000元，新增政府债券限额6亿元。",
    [],
    ["新增政府债券限额 = 6 亿元"],
  ),
  sentence(
    "cleaning up within a time",
    "6月1日—9月30日集中整治，覆盖80%的街道。",
    ["·集中整治 2022-06-01..2022-09-30"],
    ["街道 = 80 %"],
  ),
  sentence(
    "a rate before the date by which it is reached",
    "项目开工率10月底前达100%，支出进度年底前不低于92%，浓度9月底前降至35微克/立方米。",
    [
      "项目开工率·达100% 2022-10-31",
      "支出进度·不低于92% 2022-12-31",
      "浓度·降至35微克/立方米 2022-09-30",
    ],
    [
      "项目开工率 >= 100 % by 2022-10-31",
      "支出进度 >= 92 % by 2022-12-31",
      "浓度 <= 35 微克/立方米 by 2022-09-30",
    ],
  ),
  sentence(
    "spreading what was tried",
    "6月底前总结经验，下半年全面推广，年底前完成95%的行政村建设任务。",
    [
      "经验·总结 2022-06-30",
      "·全面推广 2022-07-01..2022-12-31",
      "95%的行政村建设任务·完成 2022-12-31",
    ],
    ["行政村建设 = 95 % by 2022-12-31"],
  ),
  sentence(
    "what is to be gained within years",
    "5年内重点引进30名金融人才；5年内市、区（县级市）两级筹集建设1000套公寓；引进人才5年内享受津贴。",
    ["30名金融人才·引进 2026-12-31", "建设1000套公寓·筹集 2026-12-31"],
    ["金融人才 = 30 名 by 2026-12-31", "公寓 = 1000 套 by 2026-12-31"],
  ),
];
