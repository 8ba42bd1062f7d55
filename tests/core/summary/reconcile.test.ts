/** Whatever the ledger, its figures add up. */

import fc from "fast-check";
import { monthDays } from "../../../src/core/calendar/monthDays";
import { lightNames, stateNames, type Light, type State } from "../../../src/core/status/status";
import { judgeDuty } from "../../../src/core/status/judgeDuty";
import type { ListedDuty, MonthSummary, Tally } from "../../../src/core/summary/monthSummary";
import { summarizeMonth } from "../../../src/core/summary/summarizeMonth";
import { remindUnits } from "../../../src/core/summary/reminders/remindUnits";
import type { Ledger } from "../../../src/core/ledger/ledger";
import { randomLedger, randomMonth } from "./randomLedger";

const lights = Object.keys(lightNames) as Light[];
const states = Object.keys(stateNames) as State[];

/** Every count of a tally, in one row. */
function countsOf({ duties, lights: byLight, states: byState, atRisk, reports }: Tally): number[] {
  return [
    duties,
    ...lights.map((light) => byLight[light]),
    ...states.map((state) => byState[state]),
    atRisk,
    ...Object.values(reports),
  ];
}

function sumOf(tallies: readonly Tally[]): number[] {
  return tallies
    .map(countsOf)
    .reduce((sums, counts) => sums.map((sum, index) => sum + (counts[index] ?? 0)), zeros);
}

const zeros = new Array<number>(lights.length + states.length + 6).fill(0);

function everySummary(check: (summary: MonthSummary, ledger: Ledger) => void): void {
  fc.assert(
    fc.property(randomLedger, randomMonth, (ledger, { month, asOf }) => {
      check(summarizeMonth(ledger, month, asOf), ledger);
    }),
    { numRuns: 300 },
  );
}

const ids = (duties: readonly ListedDuty[]) => duties.map(({ id }) => id).sort();

test("lights, states and reports each add up to the rows", () => {
  everySummary(({ totals }, ledger) => {
    const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
    expect(totals.duties).toBe(ledger.duties.length);
    expect(sum(lights.map((light) => totals.lights[light]))).toBe(totals.duties);
    expect(sum(states.map((state) => totals.states[state]))).toBe(totals.duties);
    expect(totals.reports.reported + totals.reports.missing).toBe(totals.reports.owed);
  });
});

test("sections add up to the totals, items as well", () => {
  everySummary(({ sections, totals, items }) => {
    expect(sumOf(sections.map(({ tally }) => tally))).toEqual(countsOf(totals));
    expect(sections.reduce((sum, section) => sum + section.items, 0)).toBe(items.count);
  });
});

test("units add up to the totals", () => {
  everySummary(({ units, totals }) => {
    expect(sumOf(units.map(({ tally }) => tally))).toEqual(countsOf(totals));
  });
});

test("leaders add up to the totals and what is counted more than once", () => {
  everySummary(({ leaders: { leaders, repeated }, totals, items }) => {
    expect(sumOf(leaders.map(({ tally }) => tally))).toEqual(sumOf([totals, repeated.tally]));
    const credited = leaders.reduce((sum, leader) => sum + leader.items, 0);
    expect(credited - repeated.items).toBe(items.count);
  });
});

test("every row is in exactly the lists that its state says", () => {
  everySummary((summary, ledger) => {
    const { asOf, settings } = { ...summary, settings: ledger.settings };
    const judged = ledger.duties.map((duty) => ({ duty, status: judgeDuty(duty, settings, asOf) }));
    const where = (holds: (one: (typeof judged)[number]) => boolean) =>
      judged
        .filter(holds)
        .map(({ duty }) => duty.id)
        .sort();
    const inState = (...wanted: State[]) => where(({ status }) => wanted.includes(status.state));
    expect(ids(summary.overdue)).toEqual(inState("overdue"));
    expect(ids(summary.finishedLate)).toEqual(inState("doneLate"));
    expect(ids(summary.atRisk)).toEqual(inState("farBehind", "dueSoon", "behind"));
    expect(ids(summary.upcoming)).toEqual(
      where(
        ({ status: { light, daysLeft } }) => light !== "blue" && daysLeft >= 0 && daysLeft <= 30,
      ),
    );
    expect(ids(summary.milestones)).toEqual(
      where(({ duty }) => duty.kind === "milestone" && duty.due.startsWith(summary.month)),
    );
    expect(ids(summary.targets)).toEqual(where(({ duty }) => duty.kind === "target"));
  });
});

test("what moved since the month before balances", () => {
  everySummary(({ changes, totals, comparedWith }, ledger) => {
    const { moves } = changes;
    if (moves === null) {
      expect(comparedWith === null || ledger.duties.length === 0).toBe(true);
      return;
    }
    const before = judgedBefore(ledger, comparedWith ?? "");
    for (const light of lights) {
      const came = lights.reduce((sum, other) => sum + moves[other][light], 0);
      const left = lights.reduce((sum, other) => sum + moves[light][other], 0);
      expect(came).toBe(totals.lights[light]);
      expect(left).toBe(before.filter((one) => one === light).length);
    }
    const into = (light: Light, from: readonly Light[]) =>
      from.reduce((sum, other) => sum + moves[other][light], 0);
    expect(changes.newlyRed).toHaveLength(into("red", ["yellow", "green", "blue"]));
    expect(changes.newlyYellow).toHaveLength(into("yellow", ["red", "green", "blue"]));
    expect(changes.backToGreen).toHaveLength(into("green", ["red", "yellow"]));
    expect(changes.finished).toHaveLength(into("blue", ["red", "yellow", "green"]));
    const reopened = moves.blue.red + moves.blue.yellow + moves.blue.green;
    expect(changes.reopened).toHaveLength(reopened);
  });
});

function judgedBefore({ duties, settings }: Ledger, day: string): Light[] {
  return duties.map((duty) => judgeDuty(duty, settings, day).light);
}

test("at a month's end, missing reports are what the lights call missed", () => {
  fc.assert(
    fc.property(randomLedger, randomMonth, (ledger, { month }) => {
      const asOf = monthDays(month).last;
      const { missing, totals } = summarizeMonth(ledger, month, asOf);
      const missed = ledger.duties.flatMap((duty) =>
        judgeDuty(duty, ledger.settings, asOf).missedMonths.map((one) => `${duty.id} ${one}`),
      );
      const listed = missing.flatMap((unit) => [
        ...unit.month.map((id) => `${id} ${month}`),
        ...unit.earlier.flatMap(({ id, months }) => months.map((one) => `${id} ${one}`)),
      ]);
      expect(listed.sort()).toEqual(missed.sort());
      expect(totals.reports.missing + totals.reports.backlog).toBe(missed.length);
    }),
    { numRuns: 300 },
  );
});

test("ranks fall with the score, and scores lie between 0 and 100", () => {
  everySummary(({ units }) => {
    const scored = units.filter(({ score }) => score !== null);
    for (const [index, { score, rank }] of scored.entries()) {
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(100);
      const better = scored.filter((other) => (other.score ?? 0) > (score ?? 0)).length;
      expect(rank).toBe(better + 1);
      expect(index).toBeGreaterThanOrEqual(better);
    }
  });
});

test("reminders name every overdue row and every missing report, once", () => {
  fc.assert(
    fc.property(randomLedger, randomMonth, (ledger, { month, asOf }) => {
      const summary = summarizeMonth(ledger, month, asOf);
      const reminders = remindUnits(ledger, month, asOf);
      expect(ids(reminders.flatMap(({ overdue }) => overdue))).toEqual(ids(summary.overdue));
      const { missing, backlog } = summary.totals.reports;
      const owed = reminders.flatMap(({ reports }) => reports.flatMap(({ months }) => months));
      expect(owed).toHaveLength(missing + backlog);
      expect(new Set(reminders.map(({ unit }) => unit)).size).toBe(reminders.length);
    }),
    { numRuns: 200 },
  );
});
