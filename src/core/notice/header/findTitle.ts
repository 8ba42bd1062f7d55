import type { ClassifiedLine } from "../lines/classifyLine";
import { squeezeSpaces } from "../lines/squeezeSpaces";
import { titleEnd } from "../vocabulary";
import { isDocumentNumber } from "./findDocumentNumber";

/** Lines of web pages and red heads around a title. */
const around =
  /^[【[]|https?:|www\.|引证码|索\s*引\s*号|^(?:发布|成文|生成|发文|印发)(?:机构|机关|日期|字号|时间)|信息(?:分类|来源)|^(?:来源|主题|分类|效力|签发人|密级|紧急程度)|浏览|字体|文件$/;
/** 2022年重点工作: a title in a notice's head, an ordinary line elsewhere. */
const workTitle = /^(?!.*[，。]).{4,40}(?:工作|实事|项目|指标|工程|事项)$/;
const longestTitle = 160;
const mostLines = 5;

/**
 * The title, its lines joined: before the addressees, the last with 关于 that ends in a title's
 * word (…的通知), else the first that does; failing that, one inside the words of `opening`.
 */
export function findTitle(head: readonly ClassifiedLine[], opening: string): string | null {
  const titles = titlesIn(head);
  return (
    titles.findLast((title) => title.includes("关于")) ??
    titles[0] ??
    titleWithin([...head.map(({ text }) => text), opening].join("\n").slice(0, 1600))
  );
}

function titlesIn(head: readonly ClassifiedLine[]): readonly string[] {
  const titles: string[] = [];
  let run: string[] = [];
  for (const { text, kind } of head) {
    if (
      around.test(text) ||
      isDocumentNumber(text) ||
      kind === "signature" ||
      kind === "attachment"
    ) {
      run = [];
      continue;
    }
    run = [...run.slice(1 - mostLines), text.replace(/^标\s*题\s*[:：]/, "")];
    const title = squeezeSpaces(run.join(" "));
    if (title.length <= longestTitle && (titleEnd.test(title) || workTitle.test(title))) {
      titles.push(title);
      run = [];
    }
  }
  return titles;
}

const withinText =
  /([^\s。；：\n]{0,40}\s?关于[^。；：\n]{2,120}?(?:通知|意见|方案|措施|办法|决定|分工|要点))(?=[\s〔（([]|[\u4e00-\u9fff]{1,10}〔|$)/;

function titleWithin(text: string): string | null {
  const title = withinText.exec(text)?.[1];
  return title === undefined ? null : squeezeSpaces(title);
}
