import { checkFor, countOfFirms, visitRate } from "../checkOne";

const codes = ["entry-value-fell", "entry-value-fell-monthly"] as const;

describe("a total that fell", () => {
  test("of a task is an error", () => {
    const found = checkFor(codes, { entries: { "2021-08": 60, "2021-09": 55 } });
    expect(found).toMatchObject([
      { code: "entry-value-fell", severity: "error", month: "2021-09" },
    ]);
  });

  test("is compared with the last number, whatever stands between", () => {
    const found = checkFor(codes, { entries: { "2021-07": 60, "2021-08": "六成", "2021-09": 55 } });
    expect(found).toMatchObject([{ month: "2021-09", values: { before: 60 } }]);
  });

  test("of a count offers the sum, for the month's own figure may have been entered", () => {
    const found = checkFor(codes, { ...countOfFirms, entries: { "2021-08": 60, "2021-09": 15 } });
    expect(found).toMatchObject([{ code: "entry-value-fell-monthly", fix: { newValue: 75 } }]);
  });

  test.each([
    ["the same as before", {}, { "2021-08": 60, "2021-09": 60 }],
    ["a level, which may fall", visitRate, { "2021-08": 91, "2021-09": 88 }],
    ["a fraction, which has its own finding", {}, { "2021-08": 60, "2021-09": 0.7 }],
  ])("%s is fine", (_, duty, entries) => {
    expect(checkFor(codes, { ...duty, entries })).toEqual([]);
  });
});
