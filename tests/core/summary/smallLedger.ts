/** A ledger of seven rows, small enough to be reckoned by hand; see summarizeMonth.test.ts. */

import type { Duty, Goal } from "../../../src/core/ledger/duty";
import { defaultSettings, type Ledger } from "../../../src/core/ledger/ledger";

export const months = ["2021-06", "2021-07", "2021-08", "2021-09"];

const percent: Goal = { comparison: ">=", value: 100, unit: "%", accumulates: true };

/** A report a month from June on; null for none. */
type Values = readonly (number | null)[];

export function row(parts: Partial<Duty> & Pick<Duty, "id">, values: Values = []): Duty {
  return {
    item: Number(parts.id.split("-")[0]),
    kind: parts.id.includes("N") ? "milestone" : parts.id.includes("Z") ? "target" : "task",
    content: `事项${parts.id}`,
    unit: "甲局",
    role: "responsible",
    goal: percent,
    start: "2021-07-01",
    due: "2021-12-31",
    stated: true,
    finishedOn: null,
    reports: months.map((month, index) => {
      const value = values[index] ?? null;
      return { month, value, narrative: value === null ? "" : `${month}进展` };
    }),
    ...parts,
  };
}

const duties = [
  row({ id: "1-R1", due: "2021-10-08", finishedOn: "2021-09-20" }, [null, 30, 62, 100]),
  row({ id: "1-N1", start: "2021-06-01", due: "2021-08-31" }, [20, 50, 80, 90]),
  row({ id: "2-R1", unit: "乙局", due: "2021-10-08" }, [null, 30, null, 90]),
  row(
    {
      id: "2-Z1",
      unit: "乙局",
      start: "2021-01-01",
      goal: { comparison: ">=", value: 200, unit: "家", accumulates: true },
    },
    [100, 120, 130, 160],
  ),
  row({ id: "3-R1" }, [null, 10, 10, 10]),
  row({ id: "3-R2", unit: "乙局" }, [null, 40, 60, null]),
  row({ id: "3-N1", unit: "丙镇", due: "2021-09-20" }, [null, 50, 100, null]),
];

const item = (number: number, section: number, leaders: readonly string[]) => ({
  number,
  label: `${number}.`,
  section,
  text: `第${number}项工作。`,
  leaders,
  units: [],
});

export function smallLedger(parts: Partial<Ledger> = {}): Ledger {
  return {
    source: {
      title: "某区人民政府关于印发2021年重点工作责任分解的通知",
      documentNumber: "某政〔2021〕3号",
      issuer: "某区人民政府",
      issuedOn: "2021-06-01",
      year: 2021,
    },
    months,
    settings: defaultSettings,
    sections: [
      { number: 1, title: "聚力城市提升，在项目建设上突破" },
      { number: 2, title: "聚力生态建设" },
    ],
    items: [item(1, 1, ["张三"]), item(2, 1, ["张三", "李四"]), item(3, 2, ["李四"])],
    duties,
    units: ["甲局", "乙局", "丙镇", "丁局"].map((name) => ({
      name,
      kind: "unit",
      members: [],
      contact: "",
    })),
    ...parts,
  };
}
