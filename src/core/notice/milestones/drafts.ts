/** A milestone while it is being read: places in the folded text instead of words. */

import type { DeadlineHit } from "../../calendar/deadline/deadline";
import type { DatedGroup } from "./datedGroups";
import type { Stretch } from "./outline";

export interface MilestoneDraft {
  readonly hit: DeadlineHit;
  /** Null where the text names no thing. */
  readonly subject: Stretch | null;
  /** Null stands for 完成. */
  readonly action: Stretch | null;
  readonly phrase: Stretch;
  /** What a later 年底前竣工 in the same sentence speaks of. */
  readonly topic: Stretch | null;
}

/** What was read before in the same item. */
export interface ReadSoFar {
  /** End of the latest milestone's phrase. */
  readonly end: number;
  readonly topic: Stretch | null;
  /** The sentence of `topic`. */
  readonly sentence: number;
}

/** One kind of dated clause; null leaves the group to the next reader. */
export interface MilestoneReader {
  readonly name: string;
  read(group: DatedGroup, soFar: ReadSoFar): readonly MilestoneDraft[] | null;
}
