/** Terms that run from the notice's own date: 本意见印发之日起30日内. */

import { addDays, addMonths } from "../isoDate";
import type { DeadlineForm } from "./deadline";
import { readCount } from "./pieces";

const issue = "(?:印发|发布|下发|公布|颁布|出台|实施|施行|发文)";
const document = "(?:本?(?:意见|通知|方案|办法|规定|决定|细则|计划|措施|政策|文件|文))";

export const fromIssue: DeadlineForm = {
  name: "from issue",
  pattern: `(?:自|从|在|于)?${document}?${issue}(?:之日|之)?(?:起|后)(?:的)?(\\d{1,3}|[一二两三四五六七八九十]{1,3})(日|天|个月|年)(?:以|之)?内`,
  read: ([count, measure], { issuedOn }) => {
    const number = readCount(count);
    if (issuedOn === null || number < 1) return null;
    const months = measure === "年" ? number * 12 : number;
    const inDays = measure === "日" || measure === "天";
    const due = inDays ? addDays(issuedOn, number) : addMonths(issuedOn, months);
    return { kind: "limit", start: null, due };
  },
};
