import { writeOverview } from "../../src/cli/overview";
import { finding } from "../../src/core/finding";
import type { Notice, WorkItem } from "../../src/core/notice/notice";

const item = (number: number, section: number): WorkItem => ({
  number,
  label: `${number}.`,
  section,
  text: "加强巡查。",
  leaders: [],
  units: [{ name: "区水利局", role: "lead" }],
  milestones: [],
  targets: [],
});

const empty: Notice = {
  title: null,
  documentNumber: null,
  issuer: null,
  issuedOn: null,
  year: null,
  declared: null,
  reporting: null,
  sections: [],
  items: [item(1, 0)],
  findings: [],
};

test("a notice without a head says so and lists its loose items", () => {
  expect(writeOverview(empty)).toBe(
    [
      "（没有读出标题）",
      "共 1 项，0 个部分，0 个时间节点，0 项指标，1 个责任单位。",
      "",
      "  1 项    0 节点    0 指标  （不属于任何部分）",
      "",
      "疑点 0 条：错误 0，警告 0，提示 0。",
      "",
    ].join("\n"),
  );
});

test("findings come worst first, hints of one kind are folded", () => {
  const hint = (number: number) =>
    finding("hint", "date-inferred", number, { item: number, due: "2021年12月31日" });
  const findings = [
    ...[1, 2, 3, 4, 5].map(hint),
    finding("warning", "count-differs", null, { declared: 3, found: 5 }),
    finding("error", "year-missing", null),
  ];
  const lines = writeOverview({ ...empty, findings }).split("\n");
  expect(lines.slice(lines.indexOf("疑点 7 条：错误 1，警告 1，提示 5。") + 1)).toEqual([
    `  [错误] ${findings[6]?.message}`,
    `  [警告] ${findings[5]?.message}`,
    ...[0, 1, 2].map((at) => `  [提示] ${findings[at]?.message}`),
    "  [提示] 另有 2 条同类，加 --json 可看全部。",
    "",
  ]);
});
