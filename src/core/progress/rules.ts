/** The checks on what units enter, in the order in which findings of one cell are told. */

import type { EntryRule } from "./rule";
import { closedMonth } from "./rules/closedMonth";
import { emptyTalk } from "./rules/emptyTalk";
import { fallenTotal } from "./rules/fallenTotal";
import { farOverGoal } from "./rules/farOverGoal";
import { figureContradicts } from "./rules/figureContradicts";
import { finishDate } from "./rules/finishDate";
import { finishWithoutDate } from "./rules/finishWithoutDate";
import { fractionForShare } from "./rules/fractionForShare";
import { futureMonth } from "./rules/futureMonth";
import { halfEntry } from "./rules/halfEntry";
import { impossibleShare } from "./rules/impossibleShare";
import { negativeValue } from "./rules/negativeValue";
import { notANumber } from "./rules/notANumber";
import { otherUnit } from "./rules/otherUnit";
import { sameAsLastMonth } from "./rules/sameAsLastMonth";
import { shareContradicts } from "./rules/shareContradicts";
import { shortNarrative } from "./rules/shortNarrative";
import { skippedMonth } from "./rules/skippedMonth";
import { troubleButGreen } from "./rules/troubleButGreen";
import { unitSlip } from "./rules/unitSlip";

export const entryRules: readonly EntryRule[] = [
  otherUnit,
  finishDate,
  finishWithoutDate,
  skippedMonth,
  futureMonth,
  closedMonth,
  notANumber,
  negativeValue,
  impossibleShare,
  fractionForShare,
  unitSlip,
  farOverGoal,
  fallenTotal,
  halfEntry,
  shortNarrative,
  emptyTalk,
  sameAsLastMonth,
  figureContradicts,
  shareContradicts,
  troubleButGreen,
];
