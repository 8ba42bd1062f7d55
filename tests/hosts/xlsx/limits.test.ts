import type { SheetPlan, ValidationPlan, WorkbookPlan } from "../../../src/core/plan/plan";
import { writePlan } from "../../../src/hosts/xlsx/writePlan";
import { makeGrid, makePlan, makeSheet } from "../../support/makePlan";
import { area } from "./written";

const named = (name: string) => makePlan([makeSheet({ name })]);
const only = (parts: Partial<SheetPlan>) => makePlan([makeSheet(parts)]);
const name = (text: string, formula = "=1") =>
  makePlan([makeSheet()], { names: [{ name: text, formula }] });
const validation = (parts: Partial<ValidationPlan>) =>
  only({
    validations: [
      {
        area: area(0, 0, 0, 0),
        rule: { type: "list", source: "=名单" },
        allowBlank: true,
        ...parts,
      },
    ],
  });
const header = (text: string) =>
  only({
    print: {
      paper: "a4",
      orientation: "portrait",
      fitToWidth: 1,
      area: area(0, 0, 1, 1),
      header: text,
      margins: { top: 1, right: 1, bottom: 1, left: 1, header: 1, footer: 1 },
    },
  });

test.each<{ title: string; plan: WorkbookPlan; says: RegExp }>([
  { title: "a sheet name of 32 characters", plan: named("表".repeat(32)), says: /31 characters/ },
  { title: "a sheet without a name", plan: named(""), says: /1 to 31/ },
  ...[..."[]:*?/\\"].map((sign) => ({
    title: `a sheet name with ${sign}`,
    plan: named(`台${sign}账`),
    says: /no \[ \] : \* \?/,
  })),
  { title: "a sheet name in quotes", plan: named("'台账'"), says: /no ' at its ends/ },
  { title: "the name Excel keeps for itself", plan: named("History"), says: /History/ },
  {
    title: "two sheets of one name",
    plan: makePlan([makeSheet({ name: "a" }), makeSheet({ name: "A" })]),
    says: /must differ/,
  },
  {
    title: "a sheet to open that is not there",
    plan: makePlan([makeSheet()], { activeSheet: "无" }),
    says: /active sheet/,
  },
  {
    title: "a sheet to open that is hidden",
    plan: makePlan([makeSheet({ visibility: "hidden" })], { activeSheet: "工作台账" }),
    says: /visible/,
  },
  { title: "a defined name like a cell", plan: name("AB12"), says: /look like a cell/ },
  { title: "a defined name with a space", plan: name("统计 日期"), says: /not a defined name/ },
  {
    title: "a defined name twice",
    plan: makePlan([makeSheet()], {
      names: [
        { name: "甲a", formula: "=1" },
        { name: "甲A", formula: "=2" },
      ],
    }),
    says: /must differ/,
  },
  {
    title: "a defined name without a formula",
    plan: name("甲", "Sheet1!$A$1"),
    says: /begins with =/,
  },
  {
    title: "a prompt of 256 characters",
    plan: validation({ prompt: { title: "", message: "提".repeat(256) } }),
    says: /at most 255/,
  },
  {
    title: "a prompt title of 33 characters",
    plan: validation({ prompt: { title: "提".repeat(33), message: "" } }),
    says: /at most 32/,
  },
  {
    title: "an alert of 256 characters",
    plan: validation({ alert: { style: "stop", title: "", message: "错".repeat(256) } }),
    says: /at most 255/,
  },
  {
    title: "a list of its own of 256 characters",
    plan: validation({ rule: { type: "list", source: "甲".repeat(256) } }),
    says: /255/,
  },
  {
    title: "a custom rule that is no formula",
    plan: validation({ rule: { type: "custom", formula: "A1>0" } }),
    says: /begins with =/,
  },
  {
    title: "a conditional format that is no formula",
    plan: only({ conditionalFormats: [{ area: area(0, 0, 0, 0), formula: "A1>0", style: {} }] }),
    says: /begins with =/,
  },
  { title: "a header of 256 characters", plan: header("头".repeat(256)), says: /at most 255/ },
  {
    title: "a column of 256 characters",
    plan: only({ columns: [{ width: 256 }] }),
    says: /255 wide/,
  },
  {
    title: "a row of 410 points",
    plan: only({ rowHeights: [{ row: 0, height: 410 }] }),
    says: /409.5 points/,
  },
  {
    title: "merges that meet",
    plan: only({ merges: [area(0, 0, 1, 1), area(1, 1, 2, 2)] }),
    says: /B2: merged twice/,
  },
  { title: "an area upside down", plan: only({ merges: [area(2, 0, 1, 0)] }), says: /no area/ },
  {
    title: "a format beyond the last row",
    plan: only({ formats: [{ area: area(0, 0, 1_048_576, 0), style: {} }] }),
    says: /XFD1048576/,
  },
  {
    title: "a formula without its sign",
    plan: makeGrid([[{ formula: "A1" }]]),
    says: /工作台账!A1: a formula begins with =/,
  },
  {
    title: "a formula of 8193 characters",
    plan: makeGrid([[{ formula: `=${"1".repeat(8192)}` }]]),
    says: /8192/,
  },
  {
    title: "a number that is none",
    plan: makeGrid([[1, Number.NaN]]),
    says: /B1: NaN is no number/,
  },
  { title: "a day that is none", plan: makeGrid([[{ date: "2021-02-30" }]]), says: /2021-02-30/ },
])("$title is a defect of the plan", async ({ plan, says }) => {
  const work = writePlan(plan);
  await expect(work).rejects.toThrow(says);
  await expect(work).rejects.not.toMatchObject({ name: "Failure" });
});

test.each(["统计日期", "_meta", "台账_编号", "R2D2号", "甲1", "Total.2021"])(
  "%s is a proper defined name",
  async (text) => {
    await expect(writePlan(name(text))).resolves.toBeInstanceOf(Uint8Array);
  },
);

describe("what people entered is refused with a sentence, never cut", () => {
  test("a text longer than a cell can hold", async () => {
    const work = writePlan(makeGrid([["短"], [null, "长".repeat(32_768)]]));
    await expect(work).rejects.toMatchObject({
      name: "Failure",
      code: "cell-text-too-long",
      values: { sheet: "工作台账", cell: "B2", length: 32_768 },
    });
  });

  test.each([
    { title: "a row too many", block: { top: 1_048_575, left: 0, rows: [[1], [2]] } },
    { title: "a column too many", block: { top: 0, left: 16_383, rows: [[1, 2]] } },
  ])("$title", async ({ block }) => {
    await expect(writePlan(only({ blocks: [block] }))).rejects.toMatchObject({
      name: "Failure",
      code: "sheet-full",
    });
  });
});
