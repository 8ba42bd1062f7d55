/** Makes the .xlsx ledger of a notice. */

import { Failure } from "../core/failure";
import { buildLedger, type BuildOptions } from "../core/ledger/buildLedger";
import type { Ledger } from "../core/ledger/ledger";
import { planLedger } from "../core/ledger/planLedger";
import type { Groups } from "../core/ledger/units";
import { say } from "../core/messages";
import type { IsoDate, Notice } from "../core/notice/notice";
import type { Watch } from "../hosts/host";
import { writePlan } from "../hosts/xlsx/writePlan";

/**
 * The bytes of the workbook. Groups are looked up whatever their brackets and white space.
 *
 * @throws Failure `group-unknown` where the notice names no such group, `year-unknown` where
 *   nothing tells the year.
 */
export async function generateLedgerFile(
  notice: Notice,
  options: BuildOptions,
  today: IsoDate,
  watch?: Watch,
): Promise<Uint8Array> {
  const whole = buildLedger(notice, { ...options, groups: new Map() });
  const groups = options.groups && matchGroups(options.groups, whole);
  const ledger = groups ? buildLedger(notice, { ...options, groups }) : whole;
  return writePlan(planLedger(ledger, today), watch);
}

/** The same groups under the names that the ledger gives them. */
function matchGroups(groups: Groups, { units }: Ledger): Groups {
  const names = new Map(units.map(({ name }) => [plain(name), name]));
  return new Map(
    [...groups].map(([group, members]) => {
      const name = names.get(plain(group));
      if (name === undefined) {
        throw new Failure("group-unknown", { group, groups: listGroups(units) });
      }
      return [name, members];
    }),
  );
}

function listGroups(units: Ledger["units"]): string {
  const names = units.filter(({ kind }) => kind === "group").map(({ name }) => name);
  return names.length > 0 ? names.join("、") : say("no-groups");
}

/** 各镇(街道) and 各镇（街道） are one name. */
function plain(name: string): string {
  return name.replace(/\s/g, "").replaceAll("（", "(").replaceAll("）", ")");
}
