import { readDocument } from "../../../src/documents/readDocument";
import { seedAsWord, seedLines } from "./seedAsWord";

test("the seed with automatic numbers gives the lines of the printed seed", async () => {
  const lines = (await readDocument(seedAsWord(), "通知.docx")).split("\n");
  expect(lines).toEqual(seedLines());
  expect(lines.filter((line) => /^\d+\. /.test(line)).length).toBeGreaterThanOrEqual(61);
});
