import { remindUnits } from "../../../../src/core/summary/reminders/remindUnits";
import { row, smallLedger } from "../smallLedger";

const reminders = remindUnits(smallLedger(), "2021-09", "2021-09-30");

test("units with nothing to do get no reminder", () => {
  // 丙镇 has finished its only row.
  expect(reminders.map(({ unit }) => unit)).toEqual(["甲局", "乙局"]);
});

test("the text for a unit with overdue and lagging rows", () => {
  expect(reminders[0]?.text).toBe(
    [
      "甲局：",
      "　　按照《某区人民政府关于印发2021年重点工作责任分解的通知》（某政〔2021〕3号）要求，经对工作台账核查，截至2021年9月30日，你单位承担的以下事项需要抓紧办理：",
      "　　一、已超过完成时限（1项）",
      "　　1. 〔1-N1〕事项1-N1：时限为2021年8月31日，已超期30天，实报90%。",
      "　　二、进度滞后（1项）",
      "　　1. 〔3-R1〕事项3-R1：应达50%，实报10%，滞后40个百分点。",
      "　　请你单位高度重视，抓紧推进，于2021年10月5日前书面说明逾期、滞后的原因和整改措施。逾期不报的，将按规定予以通报。",
      "",
      "某区人民政府办公室",
      "2021年9月30日",
    ].join("\n"),
  );
});

test("the text for a unit that owes reports and has a row due soon", () => {
  const { text, reports, due, behind } = reminders[1]!;
  expect(reports.map(({ duty, months }) => [duty.id, months])).toEqual([
    ["2-R1", ["2021-08"]],
    ["3-R2", ["2021-09"]],
  ]);
  expect(due.map(({ id }) => id)).toEqual(["2-R1"]);
  expect(behind).toEqual([]);
  expect(text).toContain("　　一、未按时报送进展（2项）\n　　1. 〔2-R1〕事项2-R1：8月进展未报。");
  expect(text).toContain(
    "　　二、即将到期（1项）\n　　1. 〔2-R1〕事项2-R1：2021年10月8日到期，还有8天",
  );
  expect(text).toContain("请你单位于2021年10月5日前在工作台账中补报进展。");
});

test("the day to answer by can be set", () => {
  const [first] = remindUnits(smallLedger(), "2021-09", "2021-09-30", { replyBy: "2021-10-12" });
  expect(first?.replyBy).toBe("2021-10-12");
  expect(first?.text).toContain("于2021年10月12日前");
});

test("a notice without document number and issuer is still cited", () => {
  const source = { ...smallLedger().source, documentNumber: null, issuer: null };
  const [first] = remindUnits(smallLedger({ source }), "2021-09", "2021-09-30");
  expect(first?.text).toContain("按照《某区人民政府关于印发2021年重点工作责任分解的通知》要求");
  expect(first?.text).toMatch(/\n督查室\n2021年9月30日$/);
});

test("nobody is reminded where all is well", () => {
  const duties = [row({ id: "1-R1" }, [null, 30, 60, 90])];
  expect(remindUnits(smallLedger({ duties }), "2021-09", "2021-09-30")).toEqual([]);
});
