/** Tells which doubts of the reading a clerk's corrections have ended, so that nobody ticks them. */

import type { Finding } from "../finding";
import type { MessageCode } from "../messages";
import type { Notice, WorkItem } from "../notice/notice";

type ItemJudge = (item: WorkItem, finding: Finding) => boolean;

/** One judge for each doubt about an item whose end can be seen in the item itself. */
const judges: Partial<Readonly<Record<MessageCode, ItemJudge>>> = {
  "item-without-unit": ({ units }) => units.length > 0,
  "item-without-leader": ({ leaders }) => leaders.length > 0,
  "group-open": namesNoneOf,
  "group-of-offices": namesNoneOf,
  "unit-look-alike": ({ units, text }, { values }) =>
    !text.includes(String(values["name"])) && units.every(({ name }) => name !== values["name"]),
  "date-inferred": ({ milestones, targets }) =>
    milestones.some(({ stated }) => stated) || targets.some(({ due }) => due !== null),
};

/** True where the notice as corrected no longer gives rise to the finding. */
export function isMended(notice: Notice, items: ItemsByNumber, finding: Finding): boolean {
  if (finding.code === "year-missing") return notice.year !== null;
  const item = finding.item === null ? undefined : items.get(finding.item);
  return item !== undefined && (judges[finding.code]?.(item, finding) ?? false);
}

export type ItemsByNumber = ReadonlyMap<number, WorkItem>;

/** 等部门 stands in the text and not among the units: only a person can tell that it is settled. */
function namesNoneOf({ units }: WorkItem, { values }: Finding): boolean {
  const groups = String(values["groups"]).split("、");
  return !groups.includes("等部门") && units.every(({ name }) => !groups.includes(name));
}
