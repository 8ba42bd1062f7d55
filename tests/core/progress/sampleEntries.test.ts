import { checkLedger } from "../../../src/core/progress/checkLedger";
import { judgeDuty } from "../../../src/core/status/judgeDuty";
import { sample, sampleLedger, type SampleEntry } from "./sampleEntries";

const ledger = sampleLedger();
const findings = checkLedger(ledger, sample.asOf);
const titled = (entries: readonly SampleEntry[]) =>
  entries.map((entry) => ({ ...entry, title: `${entry.duty} ${entry.unit}` }));

describe("the sample entries", () => {
  test("are marked as invented and plenty", () => {
    expect(sample.演示数据).toContain("虚构");
    const months = sample.entries.filter(({ reports }) => Object.keys(reports).length > 2);
    expect(months.length).toBeGreaterThanOrEqual(150);
  });

  test("belong to duties that the notice gives", () => {
    const duties = new Map(ledger.duties.map((duty) => [duty.id, duty]));
    const strangers = sample.entries.filter(({ duty, unit, content }) => {
      const row = duties.get(duty);
      return row?.unit !== unit || (content !== undefined && row.content !== content);
    });
    expect(strangers.map(({ duty }) => duty)).toEqual([]);
  });

  test("that are good raise neither error nor warning", () => {
    const good = new Set(sample.entries.filter((entry) => entry.good).map(({ duty }) => duty));
    const alarms = findings.filter(
      ({ dutyId, severity }) => good.has(dutyId) && severity !== "hint",
    );
    expect(good.size).toBeGreaterThanOrEqual(150);
    expect(alarms.map(({ dutyId, message }) => `${dutyId} ${message}`)).toEqual([]);
  });

  test.each(titled(sample.entries.filter(({ expects }) => expects)))(
    "$title raises what it is there to show: $shows",
    ({ duty, expects = [] }) => {
      const codes = findings.filter(({ dutyId }) => dutyId === duty).map(({ code }) => code);
      expect(codes).toEqual(expect.arrayContaining([...expects]));
    },
  );

  test("light every lamp", () => {
    const lights = ledger.duties.map((duty) => judgeDuty(duty, ledger.settings, sample.asOf).light);
    expect(new Set(lights)).toEqual(new Set(["red", "yellow", "green", "blue"]));
  });
});
