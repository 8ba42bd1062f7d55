/** The seed as a Word document whose section and item numbers are automatic. */

import { readFileSync } from "node:fs";

import { definition, inList, level, list, paragraph, wordFile } from "../wordFile";

/** The seed's lines without markdown signs and without empty lines. */
export function seedLines(): readonly string[] {
  return readFileSync("seeds/yanshi-2021-3.txt", "utf8")
    .split(/\r?\n/)
    .map((line) => line.replace(/^#+\s*/, "").trim())
    .filter((line) => line !== "" && line !== "---");
}

/** Takes the printed numbers off the lines and lets Word's numbering bring them back. */
export function seedAsWord(): Uint8Array {
  const section = definition(
    0,
    level(0, "chineseCountingThousand", "%1、", '<w:suff w:val="nothing"/>'),
    level(1, "decimal", "%2.", '<w:lvlRestart w:val="0"/>'),
  );
  const body = seedLines()
    .map((line) => {
      if (/^[一二三四五六七八九十]+、/.test(line)) {
        return paragraph(line.replace(/^[^、]+、/, ""), inList(1, 0));
      }
      if (/^\d+\. /.test(line)) return paragraph(line.replace(/^\d+\. /, ""), inList(1, 1));
      return paragraph(line);
    })
    .join("");
  return wordFile({ body, numbering: section + list(1, 0) });
}
