/** What carries a date and yet is no milestone; the first rule that holds refuses it. */

import type { DeadlineHit } from "../../calendar/deadline/deadline";
import type { FactContext } from "../factContext";
import { stretchAt, type Outline, type Stretch } from "./outline";

/** A date in its clause. */
export interface DatedPlace {
  readonly outline: Outline;
  readonly hit: DeadlineHit;
  readonly bounds: Stretch;
  /** The clause's words before the date (the nearest 40), and after it (the nearest 60). */
  readonly before: string;
  readonly after: string;
  readonly context: FactContext;
}

interface Refusal {
  readonly name: string;
  holds(place: DatedPlace): boolean;
}

/** A name such as 《…三年行动计划（2021—2023年）》 or “2025”; “七一”前 carries its own quotation marks. */
const partOfName: Refusal = {
  name: "part of a name",
  holds: ({ outline, hit }) =>
    stretchAt(outline.names, hit.at) !== null && !hit.phrase.includes("“"),
};

/** 每月25日前, 每年6月底前: comes round again and again. */
const recurring: Refusal = {
  name: "recurring",
  holds: ({ before }) =>
    /(?:每|每年|每年度|每月|每季度?|逐年|历年|各年)(?:的|于|在)?$/.test(before),
};

/** 2020年建成的学校, 去年: before the year of the work. */
const history: Refusal = {
  name: "history",
  holds: ({ hit, context, before, after }) =>
    /^，?已(?:经|于)?/.test(after) ||
    hit.due < `${context.year}-01-01` ||
    /(?:截至?|截止到?|截至到|较|比|同比|(?<![年月日底末前])[与和]|已于|已在)$/.test(before),
};

/** 年内持续推进, 12月底前长期坚持: goes on without an end. */
const continuing: Refusal = {
  name: "continuing",
  holds: ({ after }) =>
    /^，?(?:并|要)?(?:持续|长期|常态化?|不断|滚动)(?:推进|推动|实施|开展|落实|坚持|深化|优化|完善|加强|巩固|抓好|跟进|用力|进行|做好)?(?=$|[，。；）])/.test(
      after,
    ),
};

/** 自2021年6月1日起, 6月底以后, 上半年以来: begins then, ends nowhere. */
const beginning: Refusal = {
  name: "beginning",
  holds: ({ before, after }) =>
    /^(?:起(?!草|步|底)|开始(?!施工|建设)|以来|以后|之后|后(?!续|期)|之前的|以前的)/.test(after) ||
    (/(?:自|从)$/.test(before) && !/^(?:完成|建成)/.test(after)),
};

/** 有效期至2025年12月31日, 政策执行到年底, 延长至6月底: how long something holds. */
const validity: Refusal = {
  name: "validity",
  holds: ({ before }) =>
    /(?:有效期|执行期限?|有效|执行|延长|延续|延期|顺延|推迟|展期|试行|政策|实施期限?|期限为)(?:为|至|到)?$/.test(
      before,
    ),
};

/** 2019年1月1日至12月31日，对…给予…: a policy's window, unless an action follows at once. */
const policyWindow: Refusal = {
  name: "policy window",
  holds: ({ hit, after }) =>
    hit.kind === "window" &&
    !/^(?:，)?(?:集中|组织|全面|分批)?(?:开展|举办|组织|完成|进行|召开|集中)/.test(after),
};

/** What a policy allows is no work to be done by then: 年底前免征…, 在两年之内对…实行…. */
const policyTerm: Refusal = {
  name: "policy term",
  holds: ({ hit, after }) =>
    /^，?(?:可|免征|免收|免费|减征|减半|减免|减按|享受|给予|予以奖|暂停征收|缓缴|不得|不再|不予|未|没有|尚未|不能|逾期)/.test(
      after,
    ) ||
    (hit.kind === "years" &&
      !/^，?对[^，。；]{2,24}(?:进行|开展|实施)/.test(after) &&
      /^，?(?:对|按|由|每|将|凡|免|的)/.test(after)),
};

/** 于12月31日前报送区政府办公室: the covering letter's own dates; 完成…并报送 is work. */
const reporting: Refusal = {
  name: "reporting",
  holds: ({ after }) =>
    /^，?(?:及时|书面|统一|分别|前|要|须|应)?(?:向[^，。；]{1,20}|将[^，。；]{1,30}|把[^，。；]{1,30}|以[^，。；]{1,10}形式)?(?:书面|统一|及时|汇总)?(?:报送|上报|反馈|报告|呈报|报至|报备|报到|报(?=区|市|县|省|国务院|我|办公室|[^，。；]{1,12}(?:办公室|局|委|办|处|科)))/.test(
      after,
    ) &&
    !/^[^报]*(?:建成|编制|修订|制定)|^，?报[^，。；]{1,12}(?:审定|审批|审议|批准|审查)/.test(after),
};

export const refusals: readonly Refusal[] = [
  partOfName,
  recurring,
  history,
  continuing,
  beginning,
  validity,
  policyWindow,
  policyTerm,
  reporting,
];

export function isRefused(place: DatedPlace): boolean {
  return refusals.some((refusal) => refusal.holds(place));
}
