import { planLedger } from "../../src/core/ledger/planLedger";
import { writePlan } from "../../src/hosts/xlsx/writePlan";
import { ledgerWith } from "../core/progress/checkOne";
import { makeDuty } from "../core/status/dutyFixture";
import { runIn } from "./fakeIo";

const file = "台账.xlsx";

const duties = [
  makeDuty({ id: "1-R1", item: 1, entries: { "2021-06": 30 } }),
  makeDuty({ id: "1-N1", item: 1, due: "2021-06-15" }),
  makeDuty({ id: "2-R1", item: 2, entries: { "2021-06": 100 } }),
];

const items = [1, 2].map((number) => ({
  number,
  label: `${number}.`,
  section: 1,
  text: "推进建设",
  leaders: [],
  units: [],
}));

const ledger = { ...ledgerWith(duties, { asOf: "2021-06-30" }), items };

async function status(...options: string[]) {
  const bytes = await writePlan(planLedger(ledger, "2021-06-30"));
  return runIn({ files: { [file]: bytes } }, "status", file, ...options);
}

test("the counts come first, then every row, red ones before the others", async () => {
  const { code, stdout } = await status();
  expect(code).toBe(0);
  expect(stdout).toContain("共 3 行，红 1，黄 0，绿 1，蓝 1");
  const lights = stdout.match(/^ {2}[红黄绿蓝]/gm)?.map((line) => line.trim());
  expect(lights).toEqual(["红", "绿", "蓝"]);
  expect(stdout).toContain("红 逾期  1-N1 区发改委 [节点] 万达广场主体封顶：时限为2021年6月15日");
});

test("as JSON each duty has its state, light, reason and figures, each item its worst light", async () => {
  const report = JSON.parse((await status("--json")).stdout) as Record<string, unknown>;
  expect(report).toMatchObject({
    asOf: "2021-06-30",
    total: 3,
    counts: { red: 1, yellow: 0, green: 1, blue: 1 },
    states: { overdue: 1, normal: 1, done: 1 },
    items: [
      { item: 1, light: "red", lightName: "红" },
      { item: 2, light: "blue" },
    ],
  });
  expect(report["duties"]).toMatchObject([
    { id: "1-R1", state: "normal", light: "green", ratio: 0.3, missed: 0 },
    { id: "1-N1", state: "overdue", stateName: "逾期", lightName: "红", daysLeft: -15 },
    { id: "2-R1", state: "done", finishedOn: "2021-06-30" },
  ]);
});

test("another day gives other lights", async () => {
  const { stdout } = await status("--as-of", "2021-12-31", "--json");
  expect(JSON.parse(stdout)).toMatchObject({ asOf: "2021-12-31", counts: { red: 2, blue: 1 } });
});

test("a wrong day is told, not guessed", async () => {
  const { code, stderr } = await status("--as-of", "2021-13-01");
  expect(code).toBe(2);
  expect(stderr).toContain("（date-invalid）");
});
