import { findVagueTimes } from "../../../../src/core/notice/milestones/findVagueTimes";

describe("vague times", () => {
  it.each([
    ["as soon as possible", "新时代广场等项目尽快开工建设。", ["尽快"]],
    ["at an early date", "力争早日签约，尽早投产、及早见效。", ["早日", "尽早", "及早"]],
    ["in due time", "适时启动高庄、塔庄等村整村征迁，择机推出试点。", ["适时", "择机"]],
    ["in haste", "抓紧完成项目前期工作。", ["抓紧"]],
    ["printed with a space", "尽 快落实。", ["尽 快"]],
    [
      "a feast or season that names no day",
      "春节前对外开放，汛期来临前完成清淤。",
      ["春节前", "汛期来临前"],
    ],
    ["no time at all", "持续推进长期坚持，常态长效抓好管理，及时反馈。", []],
    ["a stated date", "6月底前建成。", []],
    ["a name", "开展“早日康复”行动，落实《尽快复工指引》。", []],
    ["diligence rather than haste", "把各项工作抓紧抓实。", []],
  ])("finds %s", (_, text, phrases) => {
    const found = findVagueTimes(text);
    expect(found.map(({ phrase }) => phrase)).toEqual(phrases);
    for (const { phrase, span } of found) expect(text.slice(span.start, span.end)).toBe(phrase);
  });
});
