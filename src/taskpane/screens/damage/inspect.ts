/** Looks for damage and plans its repair, without changing anything. */

import type { Damage } from "../../../core/ledger/damage/damage";
import { findDamage } from "../../../core/ledger/damage/findDamage";
import { planRepair, type Repair } from "../../../core/ledger/damage/planRepair";
import { Failure } from "../../../core/failure";
import type { WorkbookContents } from "../../../core/plan/contents";
import type { Host } from "../../../hosts/host";

export interface Inspection {
  readonly damage: readonly Damage[];
  /** Null where nothing can be repaired: the header row is gone. */
  readonly repair: Repair | null;
}

/** @throws Failure `not-a-ledger`, and whatever the host throws on reading. */
export async function inspect(host: Pick<Host, "read">): Promise<Inspection> {
  const contents = await host.read({ formulas: true });
  if (!contents) throw new Failure("not-a-ledger", { file: "工作簿" });
  const damage = findDamage(contents);
  return { damage, repair: plan(contents, damage) };
}

function plan(contents: WorkbookContents, damage: readonly Damage[]): Repair | null {
  try {
    return planRepair(contents, damage);
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

export type RepairStep = "cells" | "rows" | "sheets" | "names" | "protect" | "rebuild";

/** How much of each kind the repair will do; a rebuilding makes all else unnecessary. */
export function countSteps({ edits, rebuild }: Repair): readonly (readonly [RepairStep, number])[] {
  if (rebuild) return [["rebuild", 1]];
  const rows = edits.reduce((sum, edit) => sum + (edit.kind === "insertRows" ? edit.count : 0), 0);
  const count = (kind: (typeof edits)[number]["kind"]) =>
    edits.filter((edit) => edit.kind === kind).length;
  const steps: (readonly [RepairStep, number])[] = [
    ["cells", count("cell")],
    ["rows", rows],
    ["sheets", count("renameSheet")],
    ["names", count("name")],
    ["protect", count("protect")],
  ];
  return steps.filter(([, number]) => number > 0);
}

/** Cells that people filled in and that the repair keeps. */
export function countEntries({ ledger: { duties } }: Repair): number {
  return duties.reduce(
    (count, { finishedOn, reports }) =>
      count +
      (finishedOn === null ? 0 : 1) +
      reports.filter(({ value }) => value !== null).length +
      reports.filter(({ narrative }) => narrative !== "").length,
    0,
  );
}
