/** The kinds of number that are no target, in the order in which they are asked; one is enough. */

import type { FigurePlace } from "../places";
import {
  bracketedMeasure,
  composition,
  contextFigure,
  difference,
  distance,
  history,
} from "./context";
import {
  assessmentPoints,
  existing,
  frequency,
  nameOfPolicy,
  numberInWords,
  partOfName,
  rankOrGrade,
} from "./names";
import { perHead, policyParameter, timeLimit } from "./policy";
import {
  condition,
  formerValue,
  moneyBeforeNoun,
  reference,
  sizeBeforeNoun,
  sizeOfCount,
  tiedByDe,
} from "./qualifiers";
import type { FigureRefusal } from "./refusal";

export const refusals: readonly FigureRefusal[] = [
  partOfName,
  nameOfPolicy,
  assessmentPoints,
  numberInWords,
  rankOrGrade,
  timeLimit,
  frequency,
  existing,
  history,
  condition,
  reference,
  formerValue,
  tiedByDe,
  moneyBeforeNoun,
  sizeBeforeNoun,
  sizeOfCount,
  contextFigure,
  bracketedMeasure,
  composition,
  difference,
  distance,
  perHead,
  policyParameter,
];

export function isRefused(place: FigurePlace): boolean {
  return refusals.some((refusal) => refusal.holds(place));
}
