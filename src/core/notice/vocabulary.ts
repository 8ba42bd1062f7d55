/** The Chinese words by which a notice's structure is recognised; patterns are built from them. */

/** How the name of an office, company or group ends. */
const unitEndings = [
  "局|委|办|厅|部|院|署|处|室|会|社|团|行|所|站|队|馆|校|厂|店|联|科|股|庭|支队|大队|总队|水司|电视台|电台",
  "中心|公司|集团|政府|街道|镇|乡|村|社区|区|县|市|省|旗|盟|州|园|基地|平台|党委|党组|党工委",
  "海关|工会|科协|文联|残联|侨联|妇联|团委|供销社|专班|小组|工作组|推进组|指挥部|机构|组织",
  "大学|学院|党校|医院|企业|部门|单位|媒体|电信|移动|联通|铁塔|邮政|电网|供电|烟草|税务",
  "消防|气象|港口|机场|国资|法院|检察院|人大|政协|纪委|监委|工商联|贸促会|红十字会|地区|各地",
].join("|");

const trailingNote = "(?:[（(][^（）()]{0,30}[）)])?";

const unitName = new RegExp(`(?:${unitEndings})${trailingNote}$`);
const groupStart = /^(?:各|有关|相关|其他|区直|市直|县直|省直|省级|市级|县级)/;

/** Whether `name` ends like an office, company, place or group (财政局, 各镇（街道）). */
export function looksLikeUnit(name: string): boolean {
  return name.length >= 2 && name.length <= 60 && (unitName.test(name) || groupStart.test(name));
}

/** The same without the benefit of a group's first word: the name itself ends like a unit's. */
export function endsLikeUnit(name: string): boolean {
  return name.length >= 2 && name.length <= 60 && unitName.test(name);
}

/** Whether a name stands for several units: 各镇（街道）, 有关部门, 区政府各部门, 全区中小学. */
export function isGroupName(name: string): boolean {
  return /^(?:各|有关|相关|其他|全[区县市省])|(?:各|有关|相关)(?:部门|单位|镇|乡|街道|县|区|市)/.test(
    name,
  );
}

/** Places that a notice leaves open: 相关镇（街道）, 有关县区. */
export const openPlaces = /^(?:有关|相关)(?!.*(?:部门|单位|方面|委办局|厅局))/;
/** Offices that it leaves open: 有关部门, 市直相关单位. */
export const openOffices = /(?:有关|相关)(?:职能)?(?:部门|单位|方面|委办局|厅局)/;

/** Offices listed one by one; companies, towns, branches and groups have no level to carry. */
export const untouchedUnit =
  /^(?:各|有关|相关|其他|国|中国|驻|全|.{2,4}(?:省|(?<![城都])市|县|州|盟|旗)(?!场))|^.{2,3}区.|(?:分局|分行|支行|银行|公司|集团|镇|乡|街道|街道办|办事处|村|社区|政府|学校|学院|大学|医院|海关|企业|部门|单位|支队|合作社|小组|专班|联社)(?:[（(].*)?$/;

const level = "[市区县镇省旗]";
const person = "领导|同志|负责人|负责同志|责任人|副?[省市区县]长|副?书记|副?主任";

/** 市级领导, 县政府分管领导. */
const bodyLevel = `(?:${level}(?:级|委|政府)?)`;

/** 牵头单位及责任人, 责任单位和负责人. */
const andPerson = "(?:[及和、](?:其)?(?:主要|具体|直接)?(?:责任人|负责人|联系人|负责同志|领导))?";

/** Words before a colon that name leaders; those for units by the role they give. */
export const labelWords = {
  leaders: [
    `(?:${bodyLevel}?(?:牵头|责任|负责|分管|包抓|包保|包联|包案|挂帅|挂钩|挂点|挂联|联系|联络|主管|主抓|领办|主办|领衔|督办|督导|帮扶|第一|主要|总)+${bodyLevel}?|${bodyLevel})(?:${person})`,
    "总?召集人|第一责任人|(?:具体|直接|主要)?责任人员?|牵头人|负责人|领导",
  ].join("|"),
  lead: `(?:总|共同|第一)?牵头[\\u4e00-\\u9fff]{0,4}?(?:单位|部门|处室|科室)${andPerson}|主办(?:单位|部门)|主责(?:单位|部门)|(?:第一|主要)责任单位|主管(?:单位|部门)|总?牵头|主办`,
  support: `(?:其[他它余])?(?:配合|协办|协同|协助|参与|参加|支撑|支持|协作|推进|会办)(?:责任)?(?:单位|部门|处室|科室|股室)${andPerson}|(?:会同|协管)(?:单位|部门)|配合|协办`,
  responsible: `(?:其[他它余]|属地|主体|直接)?(?:责任|负责|承办|落实|实施|完成|执行|承担|具体责任|共同责任)(?:单位|部门|主体|处室|科室|股室)(?:${andPerson}|及分工)|责任分工|任务分工|负责`,
  deadline: `(?:完成|办结|工作|实施|整改|推进|落实|要求)?(?:时限|期限)(?:要求)?|(?:完成|实施|办结|落实|推进)(?:时间|日期|节点)(?:要求)?|时间(?:节点|要求|安排|进度)|进度安排`,
} as const;

/** What a clause says at its end about the units before it. */
const manner =
  "(?:结合(?:本地区?|各自|地方)?实际|(?:按照?|依照?|根据|结合)(?:各自)?(?:的)?(?:工作|部门)?(?:职责|职能|责任|任务)?(?:和)?(?:任务|职责|责任)?(?:分工)?|分别|共同|具体|联合|协同|配合|积极|分头|各自|组织|统筹|全力|做好)*";
export const roleVerbs = {
  lead: new RegExp(
    `${manner}(?:总牵头|牵头)(?:负责|组织|推进|落实|实施|抓总|办理|督导|督促|指导|协调|统筹|推动|汇总|会)*$`,
  ),
  leadAfterDuty: /(?:具体|主要|共同)?(?:负责牵头|牵头抓总|主办|主责|主抓|抓总)$/,
  support: new RegExp(
    `${manner}(?:配合|协办|协助|协同|参与|参加|支持|支撑|推进)(?:负责|落实|实施|工作|推进|配合|做好)*$`,
  ),
  responsible: new RegExp(
    `${manner}(?:负责|落实|实施|承担|承办|执行|指导|办理|组织|统筹|推动|研究|制定|出台)(?:负责|落实|实施|组织|推进|工作|执行|制定|出台)*$`,
  ),
  /** 按职责分工, with the verb left out. */
  mannerOnly:
    /(?:按照?|依照?|根据|结合)(?:各自)?(?:工作)?(?:职责|职能)(?:和)?(?:任务|责任)?(?:分工)?$/,
} as const;

/** 列第一位者为牵头单位 and its kin; 下同 makes it hold from there on. */
export const firstLeadsNote =
  /(?:第一|首)(?:位|个|名)?(?:者|的)?(?:责任)?(?:单位|部门)?(?:者|的)?(?:均|即)?(?:为|是)(?:主要|工作|总)?牵头(?:责任)?(?:单位|部门)/;
/** A remark on the list rather than a part of it. */
export const listNote =
  /下同|不再(?:单独|一一|逐一|重复|另行)?(?:做|作|进行)?(?:列|标注|注明|分工)|^(?:以下|以上|其他)|均需|均涉及|为牵头/;

/** Words that end a title. */
export const titleEnd =
  /(?:通知|意见|方案|办法|措施|计划|决定|函|要点|分工|规划|清单|政策|细则|通报|报告|分解表?|任务|举措|规定|行动|安排|公告|批复|纲要|责任制|台账|任务书|责任书|(?:一览|明细|责任|任务|分工|安排|计划|推进|汇总)表)(?:[（(][^（）()]{1,20}[）)])?$/;

/** Headings whose paragraphs set aims and ways but hand out no work. */
export const preambleHeading =
  /^(?:总体|指导思想|基本原则|主要目标|工作目标|发展目标|目标任务|总体目标|总体要求|工作原则|工作要求|有关要求|组织(?:领导|保障|实施)|保障措施|实施保障|附则|工作机制|实施步骤|工作步骤|实施期限|适用范围)/;

/** How the paragraphs begin that close a notice and belong to none of its items. */
export const closingWords =
  /^(?:各(?:地|级|部门|单位|有关|相关|责任|市|县|区|镇|乡|省)|本(?:意见|通知|方案|措施|政策|办法|计划|文件|行动|细则|规定)|自.{0,24}(?:起|施行)|以上|附[件：:]|此前|上述|有效期|请各|特此)/;

/** 完成时限：…, 工作目标：…: a line that says more about the item above it. */
export const detailLine = /^[\u4e00-\u9fff]{2,8}[:：]/;
