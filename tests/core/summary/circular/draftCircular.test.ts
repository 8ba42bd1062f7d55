import { draftCircular } from "../../../../src/core/summary/circular/draftCircular";
import { planCircularSheet } from "../../../../src/core/summary/circular/planCircularSheet";
import { summarizeMonth } from "../../../../src/core/summary/summarizeMonth";
import { writePlan } from "../../../../src/hosts/xlsx/writePlan";
import { makePlan } from "../../../support/makePlan";
import { expectValid } from "../../../support/validateWorkbook";
import { row, smallLedger } from "../smallLedger";

const of = (ledger = smallLedger()) =>
  draftCircular(summarizeMonth(ledger, "2021-09", "2021-09-30"));

test("has the parts of an official document", () => {
  const draft = of();
  expect(draft).toMatchObject({
    title: "某区人民政府办公室关于2021年9月重点工作落实情况的通报",
    addressees: "各责任单位：",
    signer: "某区人民政府办公室",
    date: "2021年9月30日",
  });
  const headings = draft.paragraphs.filter(({ part }) => part === "heading");
  expect(headings.map(({ text }) => text)).toEqual([
    "一、总体情况",
    "二、工作开展较好的单位",
    "三、存在的主要问题",
    "四、下步工作要求",
  ]);
});

test("names units with what they owe, and only the troubles there are", () => {
  const { paragraphs } = of();
  expect(paragraphs.filter(({ part }) => part === "subheading").map(({ text }) => text)).toEqual([
    "（一）逾期未完成",
    "（二）进度严重滞后",
    "（三）未按时报送进展",
  ]);
  const texts = paragraphs.map(({ text }) => text);
  expect(texts).toContain("丙镇等1个单位按时报送进展，没有红灯事项，得分居前。");
  expect(texts).toContain("甲局1项：事项1-N1（超期30天）。");
  expect(texts).toContain("1个单位的1项任务未报送本月进展：乙局1项。");
  expect(texts.join("")).toContain("于2021年10月10日前书面报送");
});

test("lists what is overdue in an annex", () => {
  const { annex } = of();
  expect(annex?.rows).toEqual([["1", "1-N1", "事项1-N1", "甲局", "2021-08-31", "30"]]);
  expect(annex?.widths.reduce((sum, width) => sum + width, 0)).toBe(100);
});

test("a month without trouble has no annex and says so", () => {
  const draft = of(smallLedger({ duties: [row({ id: "1-R1" }, [null, 30, 60, 90])] }));
  expect(draft.annex).toBeNull();
  expect(draft.paragraphs.map(({ text }) => text)).toContain(
    "本月没有逾期、严重滞后和未报送进展的情况。",
  );
});

test("a unit with many overdue matters is told by three and their number", () => {
  const duties = Array.from({ length: 5 }, (_, index) =>
    row({ id: `1-N${index + 1}`, due: "2021-09-20" }, [1, 2, 3, 4]),
  );
  const texts = of(smallLedger({ duties })).paragraphs.map(({ text }) => text);
  expect(texts).toContain(
    "甲局5项：事项1-N1（超期10天）、事项1-N2（超期10天）、事项1-N3（超期10天）等5项。",
  );
});

test("late work that is done counts", () => {
  const late = row({ id: "1-N1", due: "2021-08-31", finishedOn: "2021-09-10" }, [1, 2, 3, 100]);
  const texts = of(smallLedger({ duties: [late] })).paragraphs.map(({ text }) => text);
  expect(texts).toContain("1项虽已办结，但超过了完成时限：甲局1项。");
});

describe("as a sheet", () => {
  test("prints on A4 in the fonts of official documents", async () => {
    const sheet = planCircularSheet(of());
    expect(sheet.print).toMatchObject({ paper: "a4", orientation: "portrait", fitToWidth: 1 });
    const fonts = sheet.formats.flatMap(({ style }) => style.font?.name ?? []);
    expect(new Set(fonts)).toEqual(
      new Set(["方正小标宋简体", "仿宋_GB2312", "黑体", "楷体_GB2312"]),
    );
    await expectValid(await writePlan(makePlan([sheet])));
  });

  test("loses nothing of paragraphs that are longer than a row can be high", () => {
    const draft = of();
    const text = Array.from({ length: 300 }, (_, index) => `第${index}单位1项`).join("、");
    const sheet = planCircularSheet({ ...draft, paragraphs: [{ part: "body", text }] });
    const cells = sheet.blocks.flatMap(({ rows }) => rows.map(([first]) => first));
    expect(cells.join("")).toContain(text);
    expect(Math.max(...sheet.rowHeights.map(({ height }) => height))).toBeLessThanOrEqual(409);
  });
});
