import fc from "fast-check";
import { findDamage } from "../../../../src/core/ledger/damage/findDamage";
import { planRepair } from "../../../../src/core/ledger/damage/planRepair";
import type { Ledger } from "../../../../src/core/ledger/ledger";
import { planLedger } from "../../../../src/core/ledger/planLedger";
import { applyEdits } from "../../../../src/core/plan/applyEdits";
import { fullContentsOfPlan } from "../../../support/fullContentsOfPlan";
import { toSerial } from "../../../../src/core/calendar/excelSerial";
import { isIsoDate } from "../../../../src/core/calendar/isoDate";
import { BrokenLedger, today } from "./brokenLedger";

type Mishap = (ledger: BrokenLedger) => void;

const pick = fc.nat(1000);

const mishaps: fc.Arbitrary<{ title: string; happen: Mishap }> = fc.oneof(
  fc.record({ seed: pick }).map(({ seed }) => ({
    title: `sort ${seed}`,
    happen: (ledger: BrokenLedger) => ledger.sortRows((row) => (row * 7919 + seed * 104729) % 1009),
  })),
  fc.record({ at: pick }).map(({ at }) => ({
    title: `insert column ${at}`,
    happen: (ledger: BrokenLedger) => ledger.insertColumn(at % 30),
  })),
  fc
    .record({ at: pick, text: fc.constantFrom("", "备注", "六月完成情况", "完成值") })
    .map(({ at, text }) => ({
      title: `rename header ${at} to ${text}`,
      happen: (ledger: BrokenLedger) => ledger.renameHeader(at % 39, text),
    })),
  fc.record({ row: pick, at: pick }).map(({ row, at }) => ({
    title: `overwrite formula ${row} ${at}`,
    happen: (ledger: BrokenLedger) =>
      ledger.write(
        row % ledger.dutyCount,
        ledger.formulaColumns[at % ledger.formulaColumns.length]!,
        at % 3 === 0 ? null : "手填",
      ),
  })),
  fc
    .record({ row: pick, text: fc.constantFrom("", "x", "1-R1", "99-N9") })
    .map(({ row, text }) => ({
      title: `id ${row} to ${text}`,
      happen: (ledger: BrokenLedger) =>
        ledger.write(row % ledger.dutyCount, ledger.idColumn, text || null),
    })),
  fc.record({ row: pick }).map(({ row }) => ({
    title: `double row ${row}`,
    happen: (ledger: BrokenLedger) => ledger.doubleRow(row % ledger.dutyCount),
  })),
  fc.record({ row: pick }).map(({ row }) => ({
    title: `delete row ${row}`,
    happen: (ledger: BrokenLedger) => {
      if (ledger.dutyCount > 2) ledger.deleteRow(row % ledger.dutyCount);
    },
  })),
  fc.record({ row: pick, at: pick }).map(({ row, at }) => ({
    title: `entry ${row} ${at}`,
    happen: (ledger: BrokenLedger) =>
      ledger.write(
        row % ledger.dutyCount,
        ledger.inputs[1 + (at % (ledger.inputs.length - 1))]!,
        `改填 ${row}-${at}`,
      ),
  })),
);

/** Entries of a ledger as the sheet would show them, as sorted texts. */
function entriesOf({ duties }: Ledger): string[] {
  return duties
    .flatMap(({ finishedOn, reports }) => [
      finishedOn !== null && isIsoDate(finishedOn) ? toSerial(finishedOn) : finishedOn,
      ...reports.flatMap(({ value, narrative }) => [value, narrative]),
    ])
    .filter((value) => value !== null && value !== "")
    .map(String);
}

/** Texts with how often they stand there. */
function counts(texts: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const text of texts) found.set(text, (found.get(text) ?? 0) + 1);
  return found;
}

test("after any mishaps a repair leaves no damage and loses no entry", () => {
  fc.assert(
    fc.property(fc.array(mishaps, { maxLength: 12 }), (list) => {
      const broken = new BrokenLedger();
      for (const { happen } of list) happen(broken);
      const before = broken.entries();
      const contents = broken.now();
      const damage = findDamage(contents);
      const { edits, rebuild, ledger } = planRepair(contents, damage);
      const repaired = rebuild
        ? fullContentsOfPlan(planLedger(ledger, today))
        : applyEdits(contents, edits);
      expect(findDamage(repaired).map(({ message }) => message)).toEqual([]);
      const after = counts(entriesOf(ledger));
      // A row that stood twice alike stands once: every different entry is still there.
      for (const entry of new Set(before))
        expect([entry, after.get(entry) ?? 0]).not.toEqual([entry, 0]);
    }),
    { numRuns: 300 },
  );
}, 120_000);

test("an id that two other rows took goes back to the row that lost it", () => {
  const broken = new BrokenLedger();
  broken.write(0, broken.idColumn, null);
  broken.write(1, broken.idColumn, "1-R1");
  broken.write(2, broken.idColumn, "1-R1");
  const contents = broken.now();
  const { edits } = planRepair(contents, findDamage(contents));
  const repaired = applyEdits(contents, edits);
  expect(findDamage(repaired)).toEqual([]);
  expect(repaired).toEqual(new BrokenLedger().now());
});

test("without mishaps there is nothing to repair", () => {
  const contents = new BrokenLedger().now();
  expect(findDamage(contents)).toEqual([]);
  expect(planRepair(contents, [])).toMatchObject({ edits: [], rebuild: false, told: [] });
});

test("sorting and columns of one's own are no damage", () => {
  const broken = new BrokenLedger();
  broken.sortRows((row) => -row);
  broken.insertColumn(4);
  broken.insertColumn(20);
  expect(findDamage(broken.now())).toEqual([]);
});
