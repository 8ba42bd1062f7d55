/** Lights as lines for people and as JSON for programs. */

import type { JudgedLedger } from "../actions/judgeLedger";
import { kindNames } from "../core/ledger/vocabulary";
import { say } from "../core/messages";
import {
  lightNames,
  stateNames,
  type JudgedDuty,
  type Light,
  type State,
} from "../core/status/status";

const worstFirst = Object.keys(lightNames) as Light[];

/** Counts by light, then every row, red ones first. */
export function writeStatusReport({ asOf, duties, counts }: JudgedLedger, file: string): string {
  const total = duties.length;
  const { red, yellow, green, blue } = counts;
  const head = say("status-head", { file, asOf, total, red, yellow, green, blue });
  const groups = worstFirst.flatMap((light) => {
    const lines = duties.filter(({ status }) => status.light === light).map(writeRow);
    return lines.length === 0 ? [] : [lines.join("\n")];
  });
  return `${[head, ...groups].join("\n\n")}\n`;
}

function writeRow({ duty, status }: JudgedDuty): string {
  const { id, unit, kind, content } = duty;
  return say("status-row", {
    light: lightNames[status.light],
    state: stateNames[status.state],
    id,
    unit,
    kind: kindNames[kind],
    content,
    reason: status.reason,
  });
}

/** Dates are `YYYY-MM-DD` or null; shares are 1 for all; every word also in Chinese. */
export function statusAsJson({ asOf, duties, items, counts }: JudgedLedger) {
  const states = Object.fromEntries(
    (Object.keys(stateNames) as State[]).map((state) => [
      state,
      duties.filter(({ status }) => status.state === state).length,
    ]),
  );
  return {
    asOf,
    total: duties.length,
    counts,
    states,
    duties: duties.map(dutyAsJson),
    items: items.map(({ item, light, reason }) => ({
      item: item.number,
      light,
      lightName: light === null ? null : lightNames[light],
      reason,
    })),
  };
}

function dutyAsJson({ duty, status }: JudgedDuty) {
  const { id, item, kind, content, unit, role, goal, start, due, stated } = duty;
  return {
    id,
    item,
    kind,
    content,
    unit,
    role,
    goal,
    start,
    due,
    stated,
    state: status.state,
    stateName: stateNames[status.state],
    light: status.light,
    lightName: lightNames[status.light],
    reason: status.reason,
    latest: status.latest,
    ratio: status.ratio,
    expected: status.expected,
    lag: status.lag,
    missed: status.missed,
    missedMonths: status.missedMonths,
    finishedOn: status.finishedOn,
    daysLeft: status.daysLeft,
  };
}
