import { builtInFormats } from "../builtInFormats";
import { element } from "../xml";
import { Distinct } from "./distinct";

/** Of the built-in formats those that look the same in every language. */
const knownFormats = new Map(
  [0, 1, 2, 3, 4, 9, 10, 49].map((number) => [builtInFormats[number], number]),
);

const firstOwnNumber = 164;

/** Numbers the workbook's number formats: its own ones follow those that Excel knows. */
export class NumberFormats {
  private readonly codes = new Distinct();

  numberOf(code: string): number {
    return knownFormats.get(code) ?? firstOwnNumber + this.codes.placeOf(code);
  }

  /** `<numFmt>` of every format that Excel has to be told. */
  get own(): string[] {
    return this.codes.members.map((formatCode, place) =>
      element("numFmt", { numFmtId: firstOwnNumber + place, formatCode }),
    );
  }
}
