import { buildLedger } from "../../../src/core/ledger/buildLedger";
import { milestone, sampleNotice, target, workItem } from "./sampleNotice";

const ids = (ledger: ReturnType<typeof buildLedger>) => ledger.duties.map(({ id }) => id);
const duty = (ledger: ReturnType<typeof buildLedger>, id: string) =>
  ledger.duties.find((candidate) => candidate.id === id);

describe("the duties of a notice", () => {
  const ledger = buildLedger(sampleNotice());

  test("are a task for each unit, then the milestones and targets of each item", () => {
    expect(ids(ledger)).toEqual([
      ...["1-R1", "1-R2", "1-R3"],
      ...["2-R1", "2-R2", "2-N1", "2-N2", "2-Z1", "2-Z2"],
      "3-R1",
    ]);
  });

  test("put milestones and targets in the hands of the unit that leads, wherever it is listed", () => {
    expect(duty(ledger, "2-N1")).toMatchObject({ unit: "区教体局", role: "lead" });
    expect(duty(ledger, "2-Z1")).toMatchObject({ unit: "区教体局", role: "lead" });
  });

  test("call one unit by one name, with or without the leading 区", () => {
    expect(duty(ledger, "1-R2")?.unit).toBe("区教体局");
    expect(ledger.units.filter(({ name }) => name.endsWith("教体局"))).toHaveLength(1);
  });

  test("keep an item without units, for a unit still to be named", () => {
    expect(duty(ledger, "3-R1")).toMatchObject({ unit: "（待明确）", role: "responsible" });
  });

  test("ask for a report in each month from that of issue to December", () => {
    expect(ledger.months).toEqual([
      ...["2021-06", "2021-07", "2021-08", "2021-09", "2021-10", "2021-11", "2021-12"],
    ]);
    expect(duty(ledger, "1-R1")?.reports).toHaveLength(7);
  });

  test("measure tasks and milestones in percent and targets in their own unit", () => {
    expect(duty(ledger, "2-N1")?.goal).toEqual({
      comparison: ">=",
      value: 100,
      unit: "%",
      accumulates: true,
    });
    expect(duty(ledger, "2-Z2")?.goal).toEqual({
      comparison: ">=",
      value: 90,
      unit: "%",
      accumulates: false,
    });
  });
});

describe("the dates of a duty", () => {
  const cases: readonly [string, string, object][] = [
    [
      "a task without any date ends with the year, inferred",
      "1-R1",
      { start: "2021-06-23", due: "2021-12-31", stated: false },
    ],
    [
      "a task with an early milestone stays open to the year's end",
      "2-R1",
      { due: "2021-12-31", stated: false },
    ],
    [
      "a milestone due before the notice was issued started with the year",
      "2-N2",
      { start: "2021-01-01", due: "2021-05-20", stated: true },
    ],
    [
      "a milestone ahead starts on the day of issue",
      "2-N1",
      { start: "2021-06-23", due: "2021-06-30" },
    ],
    [
      "a target runs from January to December",
      "2-Z1",
      { start: "2021-01-01", due: "2021-12-31", stated: false },
    ],
  ];
  test.each(cases)("%s", (_title, id, dates) => {
    expect(duty(buildLedger(sampleNotice()), id)).toMatchObject(dates);
  });

  test("of a task follow its only milestone where that is the whole text", () => {
    const items = [workItem({ text: "6月底前建成静脉产业园一期。", milestones: [milestone({})] })];
    expect(duty(buildLedger(sampleNotice({ items })), "1-R1")).toMatchObject({
      due: "2021-06-30",
      stated: true,
    });
  });

  test("of a figure with its own date follow that date, also beyond the year", () => {
    const items = [workItem({ targets: [target({ due: "2023-12-31" })] })];
    expect(duty(buildLedger(sampleNotice({ items })), "1-Z1")).toMatchObject({
      start: "2021-01-01",
      due: "2023-12-31",
      stated: true,
    });
  });
});

describe("options", () => {
  test("expand a group into its members, without doubling one already named", () => {
    const groups = new Map([["各镇（街道）", ["翟镇镇", "岳滩镇", "区发改委"]]]);
    const ledger = buildLedger(sampleNotice(), { groups });
    const units = ledger.duties.filter(({ item }) => item === 1).map(({ unit }) => unit);
    expect(units).toEqual(["区发改委", "区教体局", "翟镇镇", "岳滩镇"]);
    expect(ledger.units.find(({ name }) => name === "各镇（街道）")).toMatchObject({
      kind: "group",
      members: ["翟镇镇", "岳滩镇", "区发改委"],
    });
  });

  test("set the months and pin the as-of date", () => {
    const ledger = buildLedger(sampleNotice(), { months: ["2021-09"], asOf: "2021-09-30" });
    expect(ledger.months).toEqual(["2021-09"]);
    expect(ledger.settings.asOf).toBe("2021-09-30");
  });

  test("let the as-of date tell the year that the notice does not", () => {
    const notice = sampleNotice({ year: null, issuedOn: null });
    expect(buildLedger(notice, { asOf: "2021-09-30" }).source.year).toBe(2021);
    expect(() => buildLedger(notice)).toThrow("没有读出这份通知是哪一年的工作");
  });
});
