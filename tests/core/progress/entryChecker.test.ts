import type { Duty } from "../../../src/core/ledger/duty";
import type { Ledger } from "../../../src/core/ledger/ledger";
import { EntryChecker } from "../../../src/core/progress/entryChecker";
import { checkLedger } from "../../../src/core/progress/checkLedger";
import { makeDuty, type Entry } from "../status/dutyFixture";
import { seeded, type Chance } from "../status/randomDuties";
import { asOf, ledgerWith } from "./checkOne";

const texts = [
  "组织召开项目推进会，协调解决用地和电力接入问题，完成地勘招标",
  "组织召开项目推进会，协调解决用地和用电接入问题，完成地勘招标",
  "近日组织召开项目推进会，协调解决用地和电力接入问题，完成地勘招标",
  "累计铺设污水管网 12 公里，改造检查井 30 座",
  "累计铺设污水管网 15 公里，改造检查井 30 座",
  "正常推进",
  "",
  "主体结构完成三层，砌筑工程同步进行，塔吊完成检测",
];
const values = [null, 0.5, 20, 40, 60, 100, "约50%", -3];

function randomRow(chance: Chance, id: string): Duty {
  const entries: Record<string, Entry> = {};
  for (const month of ["2021-06", "2021-07", "2021-08", "2021-09"]) {
    entries[month] = [pick(chance, values), pick(chance, texts)];
  }
  return makeDuty({
    id,
    item: Number(id.split("-")[0]),
    unit: pick(chance, ["甲局", "乙局"]),
    entries,
  });
}

function pick<T>(chance: Chance, choices: readonly T[]): T {
  return choices[Math.floor(chance() * choices.length)] as T;
}

/** Edits, inserts, deletes, doubles or moves a few rows; tells which ids that concerns. */
function edit(ledger: Ledger, chance: Chance): { ledger: Ledger; changed: string[] } {
  const duties = [...ledger.duties];
  const changed: string[] = [];
  for (let count = 0; count < 3; count++) {
    const at = Math.floor(chance() * duties.length);
    const row = duties[at];
    if (!row) continue;
    const kind = Math.floor(chance() * 5);
    if (kind === 0) duties.splice(at, 1);
    else if (kind === 1)
      duties.splice(at, 0, randomRow(chance, `${50 + Math.floor(chance() * 9)}-R1`));
    else if (kind === 2) duties.push(row);
    else if (kind === 3) duties.unshift(...duties.splice(at, 1));
    else duties[at] = randomRow(chance, row.id);
    changed.push(row.id, duties[at]?.id ?? row.id);
  }
  return { ledger: { ...ledger, duties }, changed };
}

describe("checking again after an edit", () => {
  test.each([1, 2, 3, 4, 5])("finds what a full check finds, edit after edit (seed %i)", (seed) => {
    const chance = seeded(seed);
    const rows = Array.from({ length: 25 }, (_, row) => randomRow(chance, `${row + 1}-R1`));
    let ledger = ledgerWith(rows);
    const checker = new EntryChecker(ledger, asOf);
    for (let step = 0; step < 30; step++) {
      const next = edit(ledger, chance);
      ledger = next.ledger;
      checker.recheck(ledger, next.changed);
      expect(checker.findings).toEqual(checkLedger(ledger, asOf));
    }
  });

  test("tells which rows may have other findings now, and leaves the rest alone", () => {
    const row = (id: string, narrative: string) =>
      makeDuty({ id, entries: { "2021-06": [20, narrative] } });
    const [one = "", near = "", other = ""] = [texts[0], texts[1], texts[7]];
    const before = [row("1-R1", one), row("2-R1", near), row("3-R1", other)];
    const checker = new EntryChecker(ledgerWith(before), asOf);
    const after = [row("1-R1", "完成施工许可办理，施工单位进场"), ...before.slice(1)];
    expect(checker.recheck(ledgerWith(after), ["1-R1"])).toEqual(["1-R1", "2-R1"]);
    expect(checker.findingsOf("2-R1")).toEqual([]);
  });

  test("common phrases used by hundreds of rows are neither copies nor slow", () => {
    const rows = Array.from({ length: 400 }, (_, row) =>
      makeDuty({
        id: `${row}-R1`,
        item: row,
        entries: {
          "2021-06": [
            20,
            `下一步加快推进各项手续办理，${String.fromCharCode(0x4e00 + 7 * row, 0x5000 + 11 * row, 0x6000 + 13 * row, 0x7000 + 5 * row, 0x5500 + 3 * row, 0x6500 + row)}`,
          ],
        },
      }),
    );
    const codes = checkLedger(ledgerWith(rows), asOf).map(({ code }) => code);
    expect(codes).not.toContain("entry-same-as-other-row");
  });
});

describe("findings", () => {
  test("come in the order of the rows, each row's by month", () => {
    const rows = [
      makeDuty({
        id: "2-R1",
        finishedOn: "待定",
        entries: { "2021-07": ["七成", "无"], "2021-06": [-1, "无"] },
      }),
      makeDuty({ id: "1-R1", entries: { "2021-06": [120, "完成主体工程竣工验收和资料移交"] } }),
    ];
    const found = checkLedger(ledgerWith(rows), asOf).map(({ dutyId, month, code }) => [
      dutyId,
      month,
      code,
    ]);
    expect(found).toEqual([
      ["2-R1", null, "entry-not-a-date"],
      ["2-R1", "2021-06", "entry-negative"],
      ["2-R1", "2021-06", "entry-empty-talk"],
      ["2-R1", "2021-07", "entry-not-a-number"],
      ["2-R1", "2021-07", "entry-empty-talk"],
      ["1-R1", null, "entry-finish-without-date"],
      ["1-R1", "2021-06", "entry-over-hundred"],
    ]);
  });
});
