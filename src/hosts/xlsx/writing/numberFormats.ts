import { element } from "../xml";
import { Distinct } from "./distinct";

/** Formats that every Excel knows by number (ECMA-376 part 1, 18.8.30). */
const knownFormats: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "@": 49,
};

const firstOwnNumber = 164;

/** Numbers the workbook's number formats: its own ones follow those that Excel knows. */
export class NumberFormats {
  private readonly codes = new Distinct();

  numberOf(code: string): number {
    return knownFormats[code] ?? firstOwnNumber + this.codes.placeOf(code);
  }

  /** `<numFmt>` of every format that Excel has to be told. */
  get own(): string[] {
    return this.codes.members.map((formatCode, place) =>
      element("numFmt", { numFmtId: firstOwnNumber + place, formatCode }),
    );
  }
}
