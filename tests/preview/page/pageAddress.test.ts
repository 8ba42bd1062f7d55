import { readAddress, writeAddress } from "../../../src/preview/page/pageAddress";

describe("the address of the page", () => {
  test.each([
    { session: null, language: "zh" },
    { session: null, language: "en" },
    { session: "a1b2c3d4e5", language: "zh" },
    { session: "a1b2c3d4e5", language: "en" },
  ] as const)("of session $session in $language is read as it is written", (address) => {
    expect(readAddress(writeAddress(address))).toEqual(address);
  });

  test.each(["?session=", "?session=../../x", "?session=A1B2C3D4E5", "?session=a1b2c3d4e5f"])(
    "%s names no session",
    (search) => {
      expect(readAddress(search).session).toBeNull();
    },
  );

  test("any language but English is Chinese", () => {
    expect(readAddress("?lang=fr").language).toBe("zh");
  });
});
