/** Finds the thing a milestone is about in the words around its date. */

import { clauseIndexAt, holdsAny, type Outline, type Stretch } from "./outline";
import { hedging, opening } from "./words";

/** ——, （3）, 二是: what opens a point is no part of its thing. */
const pointOpening = /^(?:-{1,2}|（\d{1,2}）|[①-⑳●•·]|[一二三四五六七八九十]是)/;
const openings = new RegExp(`^${opening}{1,4}`);
const trailingHedges = new RegExp(`(?:${hedging}){1,5}$`);
const lastPush = /、(?=推动|推进|确保|力争|争取|加快)(?!.*、(?:推动|推进|确保|力争|争取|加快))/;
const building =
  /^(?:开工建设|新开工|新建|改建|扩建|改扩建|续建|建设|修建|实施|启动|完成|开展|举办|打造|推行|制定|编制|修订|做好|抓好|组织|开工|梳理)/;
const trailingWork =
  /(?:的)?(?:规划建设|开工建设|工程建设|项目建设|建设|工作|进度|步伐|力度|任务|实施)$/;

/** Those who do the work, and where or how: 各镇（街道）, 区直各部门, 按照…要求. */
const notThing =
  /^(?:各|全[区市县省镇国]|我[区市县省]|区直|市直|县直|所有(?:单位|部门))|(?:人民政府|政府|部门|单位|街道|各镇|乡镇|成员|范围内|层面)$|^(?:按照|根据|依据|围绕|结合|通过|依托|针对|以|在|对|按|除)|^(?:原则上|第一批|首批|分批)$/;

/** A subject without 推动, 力争 in front and 于, 确保 behind; null where nothing is left. */
export function trimSubject(text: string, stretch: Stretch): Stretch | null {
  let { start, end } = stretch;
  // 推动A建设、确保B 6月底前开工: the last push before the date counts.
  const push = lastPush.exec(text.slice(start, end));
  if (push !== null) start += push.index + 1;
  while (start < end && /[、，：； 和及与并]/.test(text.charAt(start))) {
    // 和平路 begins with 和; a connecting 和 stands after an earlier milestone.
    if (/[和及与并]/.test(text.charAt(start)) && /[，。；：]|^$/.test(text.charAt(start - 1)))
      break;
    start++;
  }
  start += pointOpening.exec(text.slice(start, Math.min(end, start + 6)))?.[0].length ?? 0;
  start += openings.exec(text.slice(start, Math.min(end, start + 60)))?.[0].length ?? 0;
  end -= trailingHedges.exec(text.slice(Math.max(start, end - 40), end))?.[0].length ?? 0;
  if (/并[且]?$/.test(text.slice(Math.max(start, end - 2), end))) end -= 1;
  while (end > start && /[，、：； （]/.test(text.charAt(end - 1))) end--;
  // 1.9月底前: the number of a list is no thing.
  const nothing =
    end <= start ||
    /^\d{1,2}[.、]?$/.test(text.slice(start, Math.min(end, start + 4))) ||
    /^（[^（）]*）$/.test(text.slice(start, Math.min(end, start + 40)));
  return nothing ? null : { start, end };
}

/** True for a subject that is a thing, false for 各镇（街道）, 全区, 按照…要求. */
export function isThing(text: string, subject: Stretch): boolean {
  const words = text.slice(subject.start, subject.end);
  if (/^(?:要|须|应|必须|负责)/.test(text.slice(subject.end, subject.end + 2))) return false;
  return (
    !notThing.test(words) &&
    !/(?:镇|街道|局|委|办|公司|集团|管委会|专班|指挥部)$/.test(words.slice(-4))
  );
}

/**
 * The thing that an undated clause before `at` speaks of: 加快第四污水处理厂建设，年底前投用. Looks back
 * over the sentence, and at the end of the one before where `at` opens its own.
 */
export function findTopic(outline: Outline, dates: readonly Stretch[], at: number): Stretch | null {
  const index = clauseIndexAt(outline, at);
  const { sentence } = outline.clauses[index] ?? { sentence: 0 };
  for (let back = index - 1; back >= Math.max(0, index - 6); back--) {
    const clause = outline.clauses[back];
    if (clause === undefined || (clause.sentence !== sentence && back < index - 1)) break;
    if (holdsAny(dates, clause) || isLabel(outline.text, clause)) continue;
    const topic = topicOf(outline.text, clause);
    if (topic !== null) return topic;
  }
  return null;
}

/** What the whole text is about: its first clause that names a thing. */
export function firstTopic({ text, clauses }: Outline, before: number): Stretch | null {
  for (const clause of clauses.slice(0, 4)) {
    if (clause.end > before) return null;
    const topic = isLabel(text, clause) ? null : topicOf(text, clause);
    if (topic !== null && isThing(text, topic)) return topic;
  }
  return null;
}

/** 进度安排：4月底前…，11月1日前正式供热: whether the sentence around `at` opens with a label. */
export function standsBehindLabel(outline: Outline, at: number): boolean {
  const { clauses, text } = outline;
  const index = clauseIndexAt(outline, at);
  const near = clauses.slice(Math.max(0, index - 8), index);
  const first = near.find(({ sentence }) => sentence === clauses[index]?.sentence);
  return first !== undefined && isLabel(text, first);
}

/** 建设内容：, 进度安排： */
export function isLabel(text: string, { start, end }: Stretch): boolean {
  return end - start <= 8 && text.charAt(end) === "：";
}

/** What is left of 加快X建设, 新建X: the thing itself. */
export function topicOf(text: string, stretch: Stretch): Stretch | null {
  const trimmed = trimSubject(text, stretch);
  if (trimmed === null) return null;
  let { start, end } = trimmed;
  if (/^(?:以|按照|根据|坚持|围绕|为)/.test(text.slice(start, start + 3))) return null;
  // 汛期前完成大坝加固 has a time of its own, though no date.
  if (/^[^，。]{1,6}前(?=完成|实现|建成)/.test(text.slice(start, start + 9))) return null;
  const built = building.exec(text.slice(start, Math.min(end, start + 40)))?.[0].length ?? 0;
  if (end - start - built >= 2) start += built;
  const work = trailingWork.exec(text.slice(Math.max(start, end - 12), end))?.[0].length ?? 0;
  if (end - start - work >= 3) end -= work;
  return { start, end };
}
