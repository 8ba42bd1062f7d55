/** Carries out what a person does, and says why where it is refused. */

import { writeAddress } from "../../host/model/area";
import type { Workbook } from "../../host/model/workbook";
import type { Step } from "./intents";
import { refusalSentence } from "./refusalSentence";

export function makeAttempt(
  workbook: Workbook,
  onStopped: (sentence: string) => void,
): (step: Step) => void {
  return ({ sheet, area, act }) => {
    act(sheet, area ? writeAddress(area) : "").catch((error: unknown) => {
      onStopped(refusalSentence(error, workbook.find(sheet), area));
    });
  };
}
