/** Takes the offices that people hold off their names: 县委常委、常务副县长 张志强. */

const level = "[省市区县旗州盟镇乡村]";
const body =
  `(?:中共|${level}|经开区|高新区|开发区|示范区|新区|园区|街道|委|人大|政协|政府|纪委|监委|党委|党组|党工委|管委会|` +
  "办事处|办公室|组织部|宣传部|统战部|政法委|人武部|公安局|公安分局|总工会|法院|检察院|人民|国资|发改|财政|住建|教体|卫健|局|办|部)*";
const rank = "(?:专职|常务|一级|二级|三级|四级|正|副)*";
const post = `(?:常委|委员|书记|${level}长|主任|主席|部长|秘书长|党组成员|调研员|检察长|院长|局长|处长|政委|县级干部|总工程师|总经济师|总规划师)`;
const title = `${body}${rank}${post}`;

const titleAlone = new RegExp(`^${title}$`);
/** Any office before a name: 县文旅局局长苏梅. */
const titleBefore = new RegExp(`^[\\u4e00-\\u9fff]{0,16}${post}(?=[\\u4e00-\\u9fff·]{2,3}$)`);
const titleBeforeHalf = new RegExp(`^[\\u4e00-\\u9fff]{0,16}${post}[\\u4e00-\\u9fff]$`);
const titleBehind = new RegExp(`(?<=^[\\u4e00-\\u9fff]{2,3})(?:${title}|同志)$`);
const noteBehind = /(?<=^[^（(]{2,4})[（(][^（）()]*[）)]$/;

export function isOfficeTitle(words: string): boolean {
  return titleAlone.test(words);
}

/** 副县长李 before 梅: an office with the first character of a name. */
export function endsWithHalfName(words: string): boolean {
  return titleBeforeHalf.test(words);
}

/** 副县长刘洋, 刘洋副县长, 刘洋（县委常委） and 刘洋同志 are all 刘洋. */
export function withoutTitle(name: string): string {
  return name.replace(noteBehind, "").replace(titleBefore, "").replace(titleBehind, "");
}
