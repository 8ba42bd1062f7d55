/** Units of figures, by what they measure. Look-aheads keep 5个月 from being read as 5个, 3项目标 as 3项目. */

/** rate: 95% · time: 5个工作日 · money · people: 1.1万人次 · measure: 20公里 · count: 10家. */
export type UnitClass = "rate" | "time" | "money" | "people" | "measure" | "count";

/** Within a class longer units come first; classes are tried in this order. */
const patterns: Readonly<Record<UnitClass, string>> = {
  rate: "个百分点|百分点|个点|%|‰|倍",
  time: "个工作日|工作日|个自然日|个交易日|个月|个小时|小时|分钟|天(?!然|津|地|空)",
  money: "美元|欧元|港元|港币|日元|元",
  people:
    "人次|人份|户次|人(?!民|大|均|才|口)|名(?!单|录|牌|称|胜)|户(?!籍|外|型|均|口)|位(?!于|置|居|列)",
  measure:
    "微克(?:/|每)立方米|平方公里|平方千米|平方米|平米|㎡|m²|m2|公顷|立方米|m³|m3|公里|千米|km|延长米|延米|米(?!粉|线)|亩|" +
    "吨标准煤|吨标煤|吨|公斤|千克|斤|千瓦时|千瓦|兆瓦时|兆瓦|MW|kW|毫克/升|分贝|升(?!级|降|至)|标方|标准箱|标箱|蒸吨|方(?=[，。；、）]|以上|左右|$)",
  count:
    "(?:家|件|台|辆|条|艘|课)次|个(?!月|季度|星期|世纪|方面|维护|自信|意识|人(?!才|工))|家(?!庭|园|长|政|电|具|畜|禽)|座(?!谈)|条(?!件|例|款)|套|所(?!有|在|需|属)|项(?!目(?!标))|" +
    "处(?!理|置|于|罚|级|长|室)|台（套）|台套|台(?!账|区|湾)|批次|场次|场(?!地|所|馆|镇)|班次|航次|车次|架次|次(?!性|年)|件|辆|栋|幢|间(?!接|隙)|张|枚|株|棵|头|只|羽|尾|艘|架|" +
    "册|篇|份(?!额)|支(?!撑|持|付|部|行)|批(?!次|准|复)|类(?!别)|种(?!植|子|类|业)|款(?!项)|例|宗|起(?!步|来|点)|笔|片(?!区)|块|段|孔|眼|口(?!径|岸)|盏|门(?!类|店|诊)|" +
    "部(?!分|门|委|队|署)|班(?!子|车|级)|床(?!上)|组(?!织|建)|课时|学时|颗|杆|根(?!据|本|除|治|源|基)|列|本(?=[，。；、）]|以上|$)|单(?=[，。；、）]|以上|$)|对(?=[，。；、）]|以上|$)|分(?=[，。；、）]|以上|$)|期(?=[，。；、）]|以上|$)|轮(?=[，。；、）]|以上|$)",
};

const classes = Object.keys(patterns) as UnitClass[];

/** 万元/亩, 元/人·月: a unit by another. */
const ratio = "(?:/(?:亩|人|平方米|立方米|吨|年|日|天|月|户|升|公里|小时|辆|头))?";

export const unitPattern = `(?:${classes.map((unit) => patterns[unit]).join("|")})${ratio}`;

/** 万亩, 亿元, 千瓦 apart: magnitudes that stand before a unit, or alone (突破5亿). */
export const magnitudePattern = "(?:百万|千万|十万|百亿|千亿|万亿|百|千|万|亿)";

const byClass = classes.map(
  (unitClass) =>
    [unitClass, new RegExp(`^${magnitudePattern}?(?:${patterns[unitClass]})`)] as const,
);

/** The class of a unit with its magnitude; a magnitude alone (5亿) counts things. */
export function classOfUnit(unit: string): UnitClass {
  return byClass.find(([, pattern]) => pattern.test(unit))?.[0] ?? "count";
}
