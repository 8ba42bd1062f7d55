/** Opens a view of the stand-in's workbook in Univer, with the hands of the person in it. */

import { Calculation } from "../calculation/calculation";
import { todaySerial } from "../calculation/today";
import type { Workbook } from "../host/model/workbook";
import { layLooks } from "./drawing/cellLooks";
import { ConditionalLooks } from "./drawing/conditionalLooks";
import { Frames } from "./drawing/frames";
import { Painter } from "./drawing/painter";
import { Gate } from "./edits/gate";
import { Intents } from "./edits/intents";
import { makeAttempt } from "./edits/attempt";
import { TypedText } from "./edits/typedText";
import type { Hands } from "./hands";
import { openUniver } from "./univer/openUniver";
import { View } from "./view";

export interface GridOptions {
  readonly container: HTMLElement;
  readonly workbook: Workbook;
  /** This window's client. */
  readonly author: string;
  readonly hands: Hands;
  /** Told of a refused entry, in a sentence to show. */
  readonly onStopped: (sentence: string) => void;
}

export interface Grid {
  dispose(): void;
  /** Resolves when every formula was calculated and its result stands in the model. */
  calculated(): Promise<void>;
}

export function openGrid({ container, workbook, hands, onStopped }: GridOptions): Promise<Grid> {
  const { univer, injector, commands } = openUniver(container);
  const view = new View(workbook);
  const attempt = makeAttempt(workbook, onStopped);
  const intents = new Intents(injector, view, hands, new TypedText(injector), attempt);
  const gate = new Gate(commands, intents.list());
  const painter = new Painter(univer, commands, gate, workbook);
  const calculation = new Calculation(workbook, todaySerial);
  const looks = new ConditionalLooks(workbook, calculation);
  const frames = new Frames(workbook, calculation, painter, looks);
  gate.pass(() => {
    painter.open();
  });
  layLooks(injector, looks);
  frames.start();
  return Promise.resolve({
    dispose: () => {
      frames.stop();
      univer.dispose();
    },
    calculated: () => frames.calculated(),
  });
}
