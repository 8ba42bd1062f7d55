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
 *   nothing tells the year, and where there are no items, what the notice was found to be wrong in.
 */
export async function generateLedgerFile(
  notice: Notice,
  options: BuildOptions,
  today: IsoDate,
  watch?: Watch,
): Promise<Uint8Array> {
  requireItems(notice);
  const whole = buildLedger(notice, { ...options, groups: new Map() });
  const groups = options.groups && matchGroups(options.groups, whole);
  const ledger = groups ? buildLedger(notice, { ...options, groups }) : whole;
  return writePlan(planLedger(ledger, today), watch);
}

/** A notice whose items all stand in tables reads without failing, but makes no ledger. */
function requireItems({ items, findings }: Notice): void {
  if (items.length > 0) return;
  const reason = findings.find(({ severity }) => severity === "error");
  throw reason ? new Failure(reason.code, reason.values) : new Failure("no-items");
}

/** The same groups under the names that the ledger gives them; two spellings of one are joined. */
function matchGroups(groups: Groups, { units }: Ledger): Groups {
  const names = new Map(units.map(({ name }) => [plain(name), name]));
  const matched = new Map<string, readonly string[]>();
  for (const [group, members] of groups) {
    const name = names.get(plain(group));
    if (name === undefined)
      throw new Failure("group-unknown", { group, groups: listGroups(units) });
    matched.set(name, [...new Set([...(matched.get(name) ?? []), ...members])]);
  }
  return matched;
}

function listGroups(units: Ledger["units"]): string {
  const names = units.filter(({ kind }) => kind === "group").map(({ name }) => name);
  return names.length > 0 ? names.join("、") : say("no-groups");
}

/** 各镇(街道) and 各镇（街道） are one name. */
function plain(name: string): string {
  return name.replace(/\s/g, "").replaceAll("（", "(").replaceAll("）", ")");
}
