/** Counts ledger rows: each row once, in one light and one state. */

import { lightNames, stateNames, type Light, type State } from "../../status/status";
import type { GroupSummary, Tally } from "../monthSummary";
import type { MonthRow } from "./judgeMonth";

/** Unfinished, not overdue, and not where they should be or nearly due. */
export const riskStates: readonly State[] = ["farBehind", "dueSoon", "behind"];

export class TallyCounter {
  private readonly lights = zeros(lightNames);
  private readonly states = zeros(stateNames);
  private readonly reports = { owed: 0, reported: 0, missing: 0, backlog: 0 };
  private duties = 0;
  private ratios = 0;

  /** @param times how often the row counts; what is no whole row never does. */
  add({ status, report }: MonthRow, times = 1): void {
    this.duties += times;
    this.lights[status.light] += times;
    this.states[status.state] += times;
    this.ratios += Math.min(status.ratio, 1) * times;
    if (report.owed) this.reports[report.missing ? "missing" : "reported"] += times;
    if (report.owed) this.reports.owed += times;
    this.reports.backlog += report.earlier.length * times;
  }

  get tally(): Tally {
    return {
      duties: this.duties,
      lights: { ...this.lights },
      states: { ...this.states },
      atRisk: riskStates.reduce((sum, state) => sum + this.states[state], 0),
      reports: { ...this.reports },
      averageRatio: this.duties === 0 ? null : this.ratios / this.duties,
    };
  }
}

export function tallyOf(rows: readonly MonthRow[]): Tally {
  const counter = new TallyCounter();
  for (const row of rows) counter.add(row);
  return counter.tally;
}

export function zeros<Key extends string>(
  names: Readonly<Record<Key, string>>,
): Record<Key, number> {
  const keys = Object.keys(names) as Key[];
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
}

export function countLights(lights: Iterable<Light>): Record<Light, number> {
  const counts = zeros(lightNames);
  for (const light of lights) counts[light]++;
  return counts;
}

/** Rows that fall under one name, with the items they belong to. */
export class GroupCounter {
  private readonly counter = new TallyCounter();
  private items = 0;

  constructor(private readonly name: string) {}

  addItem(times = 1): void {
    this.items += times;
  }

  addRow(row: MonthRow, times = 1): void {
    this.counter.add(row, times);
  }

  get summary(): GroupSummary {
    return { name: this.name, items: this.items, tally: this.counter.tally };
  }
}
