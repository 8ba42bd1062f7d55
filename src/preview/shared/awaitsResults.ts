/** Which acts look at what formulas yield, and so have to wait until the grid has calculated. */

import type { RequestBody } from "../host/protocol/messages";
import type { Act } from "./act";

/** Members that tell results, without case; the client writes them as the caller spelt them. */
const results = /(?:^|\/)(?:values|text|valuetypes)$/i;

/**
 * True for acts that do something else where formulas are not calculated yet, in every window:
 * a filter looks at results, and so does data validation when something is typed.
 */
export function dependsOnResults(act: Act): boolean {
  return act.kind === "hands" && (act.verb === "filter" || act.verb === "type");
}

/** True for requests whose answer tells what formulas yield. */
export function readsResults(act: Act): boolean {
  if (act.kind !== "request" || !act.body.includes('"QueryInfo"')) return false;
  const { Actions } = JSON.parse(act.body) as RequestBody;
  return Actions.some(({ QueryInfo }) => {
    const select = QueryInfo?.Select ?? [];
    return QueryInfo !== undefined && (select.length === 0 || select.some(isResult));
  });
}

const isResult = (name: string): boolean => name === "*" || results.test(name);
