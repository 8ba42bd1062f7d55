import type { ClassifiedLine } from "../lines/classifyLine";

const number =
  "\\s*[〔﹝\\[（(【［]\\s*((?:19|20)\\d{2})\\s*(?:年)?[〕﹞\\]）)】］]\\s*(?:第\\s*)?(\\d{1,5})\\s*号";
const alone = new RegExp(
  `^[（(【]?\\s*([\\u4e00-\\u9fffA-Za-z]{1,20})${number}\\s*[）)】]?(?=\\s|$|签发)`,
);
const labelled = new RegExp(
  `(?:发文字号|文\\s*号)\\s*[:：]\\s*([\\u4e00-\\u9fffA-Za-z]{1,20})${number}`,
);
const within = new RegExp(`(?:^|\\s|通知|意见|方案|办法|决定)([\\u4e00-\\u9fff]{2,10})${number}`);

export function isDocumentNumber(text: string): boolean {
  return text.length < 80 && alone.test(text);
}

/**
 * The notice's own number (偃政〔2021〕3号) in the one form that GB/T 9704 knows, whatever its
 * brackets; numbers that the text cites are not looked at.
 */
export function findDocumentNumber(
  head: readonly ClassifiedLine[],
  opening: string,
): string | null {
  const match =
    firstMatch(head, alone) ??
    firstMatch(head, labelled) ??
    within.exec(/[《]/.test(opening) ? opening.slice(0, opening.indexOf("《")) : opening);
  return match === null ? null : `${match[1] ?? ""}〔${match[2] ?? ""}〕${match[3] ?? ""}号`;
}

function firstMatch(head: readonly ClassifiedLine[], pattern: RegExp): RegExpExecArray | null {
  for (const { text } of head) {
    const match = text.length < 200 ? pattern.exec(text) : null;
    if (match !== null) return match;
  }
  return null;
}
