/** The sample notice, bundled: the page fetches nothing. */

import text from "../../../seeds/yanshi-2021-3.txt";

export const seedNotice = { fileName: "偃政〔2021〕3号.txt", text } as const;
