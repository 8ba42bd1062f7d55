import {
  findGroups,
  isVagueGroup,
  listCandidates,
  parseNames,
} from "../../../src/core/review/groups";
import { responsible, sampleNotice, workItem } from "../../taskpane/support/sampleNotice";

test("groups are found with the items that name them, units are not", () => {
  expect(findGroups(sampleNotice.items)).toEqual([
    { name: "各镇（街道）", items: [1, 3] },
    { name: "相关镇（街道）", items: [2] },
  ]);
});

test("a notice of named units has no groups", () => {
  expect(findGroups([workItem({ number: 1, units: responsible("区发改委") })])).toEqual([]);
});

test.each([
  ["相关镇（街道）", true],
  ["有关部门", true],
  ["各镇（街道）", false],
  ["区政府各部门", false],
])("whether %s means other units in every item: %s", (name, vague) => {
  expect(isVagueGroup(name)).toBe(vague);
});

test.each([
  ["one a line, as Windows ends lines", "翟镇镇\r\n岳滩镇\r\n", ["翟镇镇", "岳滩镇"]],
  ["a column with spaces inside names", " 翟 镇 镇\n岳滩镇 ", ["翟镇镇", "岳滩镇"]],
  [
    "parted by 、 and ，",
    "翟镇镇、岳滩镇，顾县镇；山化镇",
    ["翟镇镇", "岳滩镇", "顾县镇", "山化镇"],
  ],
  ["each once", "翟镇镇\n翟镇镇\n岳滩镇", ["翟镇镇", "岳滩镇"]],
  ["nothing", " \n\n", []],
])("a pasted list is read: %s", (_, text, names) => {
  expect(parseNames(text)).toEqual(names);
});

test("members of every listed group may stand for a vague one, each once", () => {
  const groups = new Map([
    ["各镇（街道）", ["翟镇镇", "岳滩镇"]],
    ["各镇", ["岳滩镇", "顾县镇"]],
  ]);
  expect(listCandidates(groups)).toEqual(["翟镇镇", "岳滩镇", "顾县镇"]);
});
