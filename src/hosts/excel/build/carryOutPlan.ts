/** Makes the open workbook what a plan says, in few requests, so that no half of it ever shows. */

import { Failure } from "../../../core/failure";
import type { NamePlan, SheetPlan, WorkbookPlan } from "../../../core/plan/plan";
import type { Watch } from "../../host";
import type { Supports } from "../requirements";
import { sheetSteps } from "../steps/sheet";
import { onSheet, packSteps, type Step } from "../steps/step";
import { cleanUpSteps, pointsNowhere } from "./cleanUp";
import { finishSteps } from "./finishSteps";
import { markerSheet } from "./marker";
import { probe, type Probe } from "./probe";
import { guardReplaced, type ReplaceRules } from "./replaceGuard";
import { sendRequests, type Wait } from "./sendRequests";
import { startSteps } from "./startSteps";
import { retargetFormulas, retargetSheet, temporaryName } from "./temporary";

export interface BuildOptions extends ReplaceRules {
  readonly supports: Supports;
  /** Bytes of a request. */
  readonly requestBytes: number;
  readonly wait: Wait;
  /** Tells this build from another; letters and digits. */
  readonly token: string;
}

/**
 * Round trips: one to look, one for each `requestBytes` of the plan, one to finish. Where sheets
 * are replaced and the whole workbook decides over that, two more to read it, and again two before
 * they go.
 *
 * @throws Failure where something stands in the way; the workbook is then as before.
 */
export async function carryOutPlan(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  options: BuildOptions,
  watch: Watch = {},
): Promise<void> {
  const found = await probe(context);
  const replaced = plan.sheets.map(({ name }) => name).filter((name) => has(found.sheets, name));
  const guard = guardReplaced(context, replaced, options);
  await guard.before();
  const build = planBuild(plan, found, replaced, guard.steps, options);
  try {
    await sendRequests(context, build.making, build.total, options.wait, watch);
    await guard.after();
    watch.signal?.throwIfAborted();
    await sendRequests(context, build.finishing, build.total, options.wait, {
      progress: (done, total) => watch.progress?.(build.making.length + done, total),
    });
  } catch (error) {
    await takeBack(context, replaced, options);
    throw watch.signal?.aborted ? new Failure("excel-stopped") : error;
  }
}

interface Build {
  readonly making: readonly (readonly Step[])[];
  /** One request. */
  readonly finishing: readonly (readonly Step[])[];
  readonly total: number;
}

function planBuild(
  plan: WorkbookPlan,
  found: Probe,
  replaced: readonly string[],
  lastSteps: readonly Step[],
  { supports, requestBytes, token }: BuildOptions,
): Build {
  const temporary = new Map(
    plan.sheets.map(({ name }, index) => [name, temporaryName(token, index)]),
  );
  const retarget = retargetFormulas(temporary);
  const sheets = plan.sheets.map((sheet): SheetPlan => ({
    ...retargetSheet(sheet, retarget),
    name: temporary.get(sheet.name) ?? sheet.name,
  }));
  const names = plan.names.map(({ name, formula }) => ({ name, formula: retarget(formula) }));
  const { added, renewed, dropped } = sortNames(names, found, replaced.length > 0);
  const marker = {
    token,
    sheets: sheets.map(({ name }) => name),
    names: added.map(({ name }) => name),
  };
  const sheetOptions = {
    font: plan.font,
    largest: Math.ceil(requestBytes / 4),
    grouping: supports("1.10"),
  };
  const making = packSteps(
    [
      ...(found.marker ? cleanUpSteps(found, found.marker) : []),
      ...dropped,
      ...startSteps(sheets, added, marker),
      ...sheets.flatMap((sheet) =>
        sheetSteps(sheet, sheetOptions).map((step) => onSheet(sheet.name, step)),
      ),
      ...lastSteps,
    ],
    requestBytes,
  );
  const { activeSheet } = plan;
  const finish = finishSteps({ sheets: plan.sheets, temporary, replaced, renewed, activeSheet });
  return { making, finishing: [finish], total: making.length + 1 };
}

/**
 * Names that the workbook has already keep their place and are renewed in the last request; dead
 * ones are dropped; a living name without a ledger of ours belongs to somebody else.
 *
 * @throws Failure `excel-name-taken`
 */
function sortNames(
  names: readonly NamePlan[],
  found: Probe,
  replacing: boolean,
): { added: NamePlan[]; renewed: NamePlan[]; dropped: Step[] } {
  const leftover = new Set(found.marker?.names);
  const existing = new Map(
    [...found.names].map(([name, formula]) => [name.toLocaleLowerCase(), formula]),
  );
  const formulaOf = ({ name }: NamePlan) => existing.get(name.toLocaleLowerCase());
  const dead = names.filter((plan) => pointsNowhere(formulaOf(plan)));
  const alive = names.filter((plan) => formulaOf(plan) !== undefined && !dead.includes(plan));
  const [taken] = alive;
  if (taken && !replacing) throw new Failure("excel-name-taken", { name: taken.name });
  return {
    added: names.filter((plan) => !alive.includes(plan)),
    renewed: alive,
    dropped: dead.filter(({ name }) => !leftover.has(name)).map(dropNameStep),
  };
}

function dropNameStep({ name }: NamePlan): Step {
  return {
    bytes: 500,
    apply: ({ context }) => {
      context.workbook.names.getItem(name).delete();
    },
  };
}

/**
 * Undoes a build that failed. Where that fails too, or where the failure came when the old sheets
 * were going already, the marker tells the next run to finish.
 */
async function takeBack(
  context: Excel.RequestContext,
  replaced: readonly string[],
  { token }: BuildOptions,
): Promise<void> {
  try {
    const found = await probe(context);
    if (found.marker?.token !== token) return;
    if (!replaced.every((name) => has(found.sheets, name))) return;
    const steps = cleanUpSteps(found, found.marker);
    await sendRequests(context, [steps], 1, () => Promise.resolve(), {});
  } catch {
    // The first failure is the one to tell.
  }
}

function has(sheets: readonly string[], name: string): boolean {
  const wanted = name.toLocaleLowerCase();
  return wanted !== markerSheet && sheets.some((sheet) => sheet.toLocaleLowerCase() === wanted);
}
