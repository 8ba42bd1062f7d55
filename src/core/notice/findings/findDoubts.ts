/** Every doubt about a notice, in reading order. */

import type { Finding } from "../../finding";
import { doubtInferredDates, doubtVagueTimes } from "./doubtDates";
import { doubtOpenOffices, doubtOpenPlaces } from "./doubtGroups";
import { doubtLookAlikes } from "./doubtLookAlikes";
import { doubtLoose } from "./doubtLoose";
import { doubtMissingLeaders, doubtMissingUnits } from "./doubtMissing";
import { doubtCount, doubtTables, doubtYear } from "./doubtNotice";
import { doubtNumbering } from "./doubtNumbering";
import type { DoubtRule, Reading } from "./reading";

/** In the order in which the doubts of one item are told. */
const rules: readonly DoubtRule[] = [
  doubtTables,
  doubtYear,
  doubtCount,
  doubtNumbering,
  doubtMissingUnits,
  doubtMissingLeaders,
  doubtLookAlikes,
  doubtOpenPlaces,
  doubtOpenOffices,
  doubtVagueTimes,
  doubtInferredDates,
  doubtLoose,
];

export function findDoubts(reading: Reading): readonly Finding[] {
  return rules
    .flatMap((rule) => rule(reading))
    .sort((one, other) => one.place - other.place)
    .map(({ finding }) => finding);
}
