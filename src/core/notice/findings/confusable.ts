/** Characters that are mistaken for one another by eye or by optical reading, a group a word. */

const groups =
  "缑缙 已己巳 未末朱 土士 日曰 人入 戊戌戍 侯候 淮准 睢雎 毫亳 颍颖 沁泌 洛络 槐愧 晴睛 祟崇 拔拨 析折拆 辛幸 千干 午牛 天夭 贝见 刀力 大太 王玉 田由甲申 目且 市巿 东乐 农衣 陈阵 郏郑邓 邙芒 伊尹 偃堰揠 翟瞿 顾顺 岳丘 庞宠 寇冠 高商 阳阴 杨扬场汤 桐铜 孟盂 盐监 蓝篮 邢刑 祁祈 滕膝 滦栾 绛降 乌鸟 凤风 竞竟 栗粟 晋普 荥荣莱菜 薜薛 鄄甄 汝女 沭沐 汜氾 涡祸锅 涿啄琢 淇琪 渑绳 溧漂 滑猾 漯骡 壁璧 歧岐 峡陕 嵩蒿 巩现 徽微 恩思 戴载 抚扰 文义 旬句 明朋 昌冒 曲由 木本术 杜社 枣束 梁粱 检捡 榆愉输 历厉 毕华 沽估 泾径 浒许 亭享 休体 伏状 住往佳 使便 冶治 印卯 即既 厂广 又叉 发友 受爱 古占 吉告 园圆 困因 坪坏 垣恒 夏复 奉奏 宁宇 宜宣 官宫 密蜜 岗冈 峰锋 州洲 平乎 庄压 赵越 魏巍 藁蒿 樊焚 鲁鱼 禹离 潭谭 沣丰 镐稿 邱丘 埠阜 圩圬 塬源 柘拓 菅管 盱旴 苔台 兴共 关夫 泉帛 龙尤 教救 财材 税锐 政攻 审宙 局居 委季 科料 林材 水永 环坏 投没 招诏 信倌 综棕 访仿 统绕 残线 规现 划戏 资贷 源原 应庆 急争 管菅 理埋";

const groupsOf = new Map<string, number[]>();
for (const [index, group] of groups.split(" ").entries()) {
  for (const character of group) {
    groupsOf.set(character, [...(groupsOf.get(character) ?? []), index]);
  }
}

export function areConfusable(one: string, other: string): boolean {
  const first = groupsOf.get(one);
  return first !== undefined && (groupsOf.get(other) ?? []).some((group) => first.includes(group));
}

/** Characters that hardly occur but in the names of places. */
const placeCharacters = new Set("缑缙翟瞿邙偃堰揠颍睢雎亳荥漯涿渑沭汜氾鄄藁柘菅盱旴圩塬濮沣镐郏");

/** The place-name characters that `character`, one of them itself, may be mistaken for. */
export function placeNameTwins(character: string): readonly string[] {
  if (!placeCharacters.has(character)) return [];
  return [...placeCharacters].filter(
    (other) => other !== character && areConfusable(character, other),
  );
}
