import { Failure } from "../../core/failure";
import type { Host, ReadOptions } from "../host";
import { addSheets } from "./addSheets";
import { readContents } from "./readContents";
import { writePlan } from "./writePlan";

/** A workbook in a file; the caller brings the bytes and saves them. */
export interface XlsxHost extends Host {
  /** The file as it now is, null where there is none yet. */
  readonly bytes: Uint8Array | null;
}

/** @param initial the file to begin with, or null for a new one. */
export function xlsxHost(initial: Uint8Array | null = null): XlsxHost {
  let bytes = initial;
  const read = async (options?: ReadOptions) => (bytes ? readContents(bytes, options) : null);
  return {
    get bytes() {
      return bytes;
    },
    read,
    /**
     * Sheets without names of the workbook are added to what there is.
     *
     * @throws Failure where a plan with names leaves out sheets of the file: they would be lost.
     */
    async carryOut(plan, watch) {
      const planned = new Set(plan.sheets.map(({ name }) => name));
      const others = (await read())?.sheets.filter(({ name }) => !planned.has(name)) ?? [];
      if (bytes && others.length > 0 && plan.names.length === 0) {
        bytes = await addSheets(bytes, plan, watch);
        return;
      }
      if (others.length > 0) {
        const sheets = others.map(({ name }) => `“${name}”`).join("、");
        throw new Failure("workbook-has-other-sheets", { sheets });
      }
      bytes = await writePlan(plan, watch);
    },
  };
}
