import { readDate, readSigned, type ClassifiedLine } from "../lines/classifyLine";
import { squeezeSpaces } from "../lines/squeezeSpaces";
import type { IsoDate } from "../notice";

export interface Signature {
  readonly name: string | null;
  readonly date: IsoDate | null;
}

const printed =
  /(?:成文日期|发文日期|发布日期|生成日期|印发日期)\s*[:：]\s*(\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日)|(\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日)\s*印发/;

/**
 * Who signed and when: a line that is a date, by preference below a name; else a date that the
 * page around the notice gives.
 */
export function findSignature(lines: readonly ClassifiedLine[]): Signature {
  let dated: Signature | null = null;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    const signed = line?.kind === "signature" ? readSigned(line.text) : null;
    if (signed === null) continue;
    const above = lines[index - 1];
    const name =
      signed.name ??
      (above?.kind === "signature" && readDate(above.text) === null ? above.text : null);
    if (name !== null) return { name: squeezeSpaces(name), date: signed.date };
    dated ??= { name: null, date: signed.date };
  }
  return dated ?? { name: null, date: printedDate(lines) };
}

function printedDate(lines: readonly ClassifiedLine[]): IsoDate | null {
  for (const { text } of lines) {
    const match = text.length < 120 ? printed.exec(text) : null;
    const date = match === null ? null : readDate(match[1] ?? match[2] ?? "");
    if (date !== null) return date;
  }
  return null;
}
