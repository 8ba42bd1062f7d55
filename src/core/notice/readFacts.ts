/** Reads an item's dates and figures. */

import { readDates } from "./datedText";
import type { FactContext } from "./factContext";
import { recogniseMilestones } from "./milestones/recogniseMilestones";
import type { IsoDate, Milestone, Target } from "./notice";
import { recogniseTargets } from "./targets/recogniseTargets";

export interface Facts {
  readonly milestones: readonly Milestone[];
  readonly targets: readonly Target[];
}

/** Stands for a year that nobody knows; what falls in it is dropped again. */
const nowhen = 1;
const unknown = "0001-";

/** @param year the notice's year; where it is null, only dates that print their year are read. */
export function readFacts(text: string, year: number | null, issuedOn: IsoDate | null): Facts {
  const context: FactContext = { year: year ?? nowhen, issuedOn };
  const dated = readDates(text, context);
  const read = recogniseMilestones(text, context, dated);
  const milestones = read.filter(({ due }) => !due.startsWith(unknown));
  const targets = recogniseTargets(text, milestones, context, dated).map((target) =>
    target.due?.startsWith(unknown) ? { ...target, due: null } : target,
  );
  return { milestones, targets };
}
