import fc from "fast-check";
import { guardText } from "../../../../src/hosts/excel/steps/typedText";
import { readTyped } from "../../../../src/preview/host/model/typed";
import { treacherousTexts } from "../samplePlan";

const held = (text: string, format: string): unknown =>
  readTyped(guardText(text, format), format, 2021);

describe("writing text so that Excel holds it", () => {
  test.each(treacherousTexts)("%j is held as it is", (text) => {
    expect(held(text, "General")).toEqual({ value: text });
    expect(held(text, "@")).toEqual({ value: text });
  });

  test.each(["正常推进", "区教体局", "  空格", "完成主体工程、"])(
    "%j needs no apostrophe",
    (text) => {
      expect(guardText(text, "General")).toBe(text);
    },
  );

  test("a cell formatted as text takes an apostrophe literally, so it gets none", () => {
    expect(guardText("=1", "@")).toBe("=1");
  });

  test("any text is held as it is", () => {
    const short = fc.string({ unit: "binary", maxLength: 8 });
    const figures = fc.stringMatching(/^[=+@'-]?[0-9年月日:/.,%eE￥$-]{0,8}$/);
    fc.assert(
      fc.property(
        fc.oneof(short, figures),
        fc.constantFrom("General", "@", "0.00"),
        (text, format) => {
          expect(held(text, format)).toEqual({ value: text });
        },
      ),
    );
  });
});
