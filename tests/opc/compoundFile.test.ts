import { findStreams, isCompoundFile, lockedPackage } from "../../src/opc/compoundFile";
import { compoundFile } from "./packageFile";

test.each([
  { title: "an old office file", bytes: compoundFile("Workbook"), expected: true },
  { title: "a zip file", bytes: Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), expected: false },
  { title: "the first half of the mark", bytes: Uint8Array.of(0xd0, 0xcf, 0x11), expected: false },
  { title: "nothing", bytes: new Uint8Array(), expected: false },
])("$title is a compound file: $expected", ({ bytes, expected }) => {
  expect(isCompoundFile(bytes)).toBe(expected);
});

test("streams are found by their whole name in the directory", () => {
  const names = [lockedPackage, "Workbook", "Book"];
  expect([...findStreams(compoundFile(lockedPackage), names)]).toEqual([lockedPackage]);
  expect([...findStreams(compoundFile("Workbook"), names)]).toEqual(["Workbook"]);
  expect([...findStreams(compoundFile("WorkbookX"), names)]).toEqual([]);
});

test("a name that stands in the text alone is no stream", () => {
  const bytes = compoundFile("Workbook");
  bytes.set(Buffer.from(lockedPackage, "utf16le"), 600);
  expect([...findStreams(bytes, [lockedPackage])]).toEqual([]);
});
