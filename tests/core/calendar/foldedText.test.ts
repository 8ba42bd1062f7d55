import fc from "fast-check";
import { foldText, spanOf, wordsOf } from "../../../src/core/calendar/foldedText";

describe("folded text", () => {
  it.each([
    ["white space between Chinese characters", "6 月 底前\n建成", "6月底前建成"],
    ["full-width digits, letters and percent signs", "５Ｇ覆盖率９５％", "5G覆盖率95%"],
    ["half-width punctuation", "一期(标准厂房),二期;", "一期（标准厂房），二期；"],
    ["dashes of every kind", "5—10月、3~5家、2021－2023", "5-10月、3-5家、2021-2023"],
    ["straight quotation marks by turns", '"七一"前、"八一"前', "“七一”前、“八一”前"],
    ["thousands commas stay", "1,200亩,3处", "1,200亩，3处"],
    ["two numbers stay apart", "国道 207 6 月底前", "国道207 6月底前"],
    ["ideographic spaces", "　　年底前　完成", "年底前完成"],
  ])("folds %s", (_, source, text) => {
    expect(foldText(source).text).toBe(text);
  });

  it("finds its way back to the text as printed", () => {
    const source = "万达广场 5 月中旬主体封顶";
    const folded = foldText(source);
    const at = folded.text.indexOf("5月");
    const span = spanOf(folded, at, folded.text.length);
    expect(source.slice(span.start, span.end)).toBe("5 月中旬主体封顶");
    expect(wordsOf(folded, at, folded.text.length)).toBe("5月中旬主体封顶");
  });

  it("leaves Chinese characters where they are, whatever surrounds them", () => {
    const text = fc.string({ unit: fc.constantFrom(..."月 底前　5５A,，(\n“”—。") });
    fc.assert(
      fc.property(text, (source) => {
        const folded = foldText(source);
        for (const { 0: character, index } of folded.text.matchAll(/[月底前。]/g)) {
          const span = spanOf(folded, index, index + 1);
          expect(source.slice(span.start, span.end)).toBe(character);
        }
      }),
    );
  });
});
