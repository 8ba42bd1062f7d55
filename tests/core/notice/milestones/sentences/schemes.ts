/** Schemes of several years and the money behind them. */

import { sentence } from "./sentence";

export const schemes = [
  sentence(
    "a payer for some years",
    "县级财政2022—2024年每年安排800万元人才发展资金。",
    [],
    ["人才发展资金 = 800 万元"],
  ),
  sentence(
    "signs that open a point",
    "提升排水能力。——5月底前完成管网普查；（2）新建泵站3座，9月底前投用；三是雨水花园年底前建成。",
    ["管网普查·完成 2022-05-31", "泵站3座·投用 2022-09-30", "雨水花园·建成 2022-12-31"],
    ["泵站 = 3 座"],
  ),
  sentence(
    "sizes of what is counted next",
    "全年签约项目40个，其中5亿元以上8个、20亿元以上2个。",
    [],
    ["签约项目 = 40 个", "5亿元以上 = 8 个", "20亿元以上 = 2 个"],
  ),
  sentence("people helped", "每年帮助300名以上退役军人就业。", [], ["退役军人就业 >= 300 名"]),
  sentence(
    "two dates for two figures",
    "到2022年底和2025年底，公共场所母婴设施配置率分别达到60%和90%。",
    ["公共场所母婴设施配置率·达到 2022-12-31", "公共场所母婴设施配置率·达到 2025-12-31"],
    [
      "公共场所母婴设施配置率 >= 60 % by 2022-12-31",
      "公共场所母婴设施配置率 >= 90 % by 2025-12-31",
    ],
  ),
  sentence(
    "a time cut by a date",
    "到2024年，低压小微企业平均接电时间压缩至15天以内。",
    ["低压小微企业平均接电时间·压缩至 2024-12-31"],
    ["低压小微企业平均接电时间 <= 15 天 by 2024-12-31"],
  ),
  sentence(
    "where it is done before what is done",
    "8月底前在东湖、西山街道试行“一口受理”。",
    ["“一口受理”·试行 2022-08-31"],
    [],
  ),
  sentence(
    "what goes on without an end",
    "修订名录（6月底前出台办法，年内持续推进），年底前长期坚持。",
    ["办法·出台 2022-06-30"],
    [],
  ),
  sentence(
    "a payer before the verb",
    "区财政每年安排不少于2亿元产业扶持资金，统筹用于园区建设。",
    [],
    ["产业扶持资金 >= 2 亿元"],
  ),
  sentence(
    "most of the works by a date",
    "年底前实现70%以上的政务事项全程网办。",
    ["70%以上的政务事项全程网办·实现 2022-12-31"],
    ["政务事项全程网办 >= 70 % by 2022-12-31"],
  ),
  sentence(
    "what businesses pay is to fall, what a grant pays is a rule",
    "小微企业担保费率平均降低0.5个百分点，按担保费率的50%给予补助。",
    [],
    ["小微企业担保费率平均降低 = 0.5 个百分点"],
  ),
  sentence(
    "poles, boilers of a size, works within the district",
    "更换老旧路灯杆400根，淘汰35蒸吨以下燃煤锅炉6台，完成辖区内4座加油站油气回收改造。",
    [],
    ["老旧路灯杆 = 400 根", "35蒸吨以下燃煤锅炉 = 6 台", "加油站油气回收改造 = 4 座"],
  ),
];
