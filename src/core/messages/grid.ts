/** What the grid of the preview page says when it does not take an entry. */

import type { Sentence } from "../messages";

export const gridMessages = {
  "grid-locked": {
    zh: "这个单元格受保护，不能修改；请在白底的单元格里填报，或先撤销工作表保护。",
    en: "This cell is protected. Fill in the white cells, or unprotect the sheet first.",
  },
  "grid-not-allowed": {
    zh: "工作表受保护，不能这样改；请先撤销工作表保护。",
    en: "The sheet is protected and does not allow this; unprotect it first.",
  },
  "grid-stopped": {
    zh: "填写的内容不符合这个单元格的要求，请改正后再填。",
    en: "The entry does not meet this cell's rule; please correct it.",
  },
  "grid-refused": {
    zh: "这一步没有做成，表格保持原样；请换一种做法再试。",
    en: "This step could not be carried out, the sheet is as it was; please try another way.",
  },
} as const satisfies Record<string, Sentence>;
