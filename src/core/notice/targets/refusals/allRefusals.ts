/** The kinds of number that are no target, in the order in which they are asked; one is enough. */

import type { FigurePlace } from "../places";
import { existing, frequency, numberInWords, partOfName, rankOrGrade } from "./names";
import { contextFigure, distance, history, perHead, policyParameter, timeLimit } from "./policy";
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
  distance,
  perHead,
  policyParameter,
];

export function isRefused(place: FigurePlace): boolean {
  return refusals.some((refusal) => refusal.holds(place));
}
