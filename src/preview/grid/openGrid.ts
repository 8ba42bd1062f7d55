/** Opens a view of the stand-in's workbook in Univer, with the hands of the person in it. */

import { IEditorBridgeService } from "@univerjs/sheets-ui";
import { Calculation } from "../calculation/calculation";
import { todaySerial } from "../calculation/today";
import type { Workbook } from "../host/model/workbook";
import { layLooks } from "./drawing/cellLooks";
import { ConditionalLooks } from "./drawing/conditionalLooks";
import { Follower } from "./drawing/follow";
import { Frames } from "./drawing/frames";
import { Painter } from "./drawing/painter";
import { makeAttempt } from "./edits/attempt";
import { listFilterIntents } from "./edits/filterIntents";
import { Gate } from "./edits/gate";
import { Intents, type Step } from "./edits/intents";
import { tellSelections } from "./edits/selecting";
import { TypedText } from "./edits/typedText";
import type { Hands } from "./hands";
import { makePrompts } from "./prompts/showPrompts";
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

export function openGrid(options: GridOptions): Promise<Grid> {
  const { container, workbook, author, hands, onStopped } = options;
  const { univer, injector, commands } = openUniver(container);
  const view = new View(workbook);
  const attempt = makeAttempt(workbook, onStopped);
  const intents = new Intents(injector, view, hands, new TypedText(injector), attempt);
  const filtering = listFilterIntents(injector, view, hands, attempt);
  const gate = new Gate(commands, new Map([...intents.list(), ...filtering]));
  const painter = new Painter(univer, commands, gate, workbook);
  const calculation = new Calculation(workbook, todaySerial);
  workbook.calculator = calculation;
  calculation.recalculate();
  const looks = new ConditionalLooks(workbook, calculation);
  const follower = new Follower(injector, commands, gate, workbook, view);
  const isEditing = () => injector.get(IEditorBridgeService).isVisible().visible;
  const shown = { workbook, calculation, painter, looks, follower, author, isEditing };
  const frames = new Frames(shown);
  painter.drawAll();
  layLooks(injector, looks);
  follower.showSheet(view.active);
  const prompt = makePrompts(injector, view);
  const tell = (step: Omit<Step, "act">) => {
    attempt({ ...step, act: (...at) => hands.select(...at) });
  };
  tellSelections(commands, gate, view, tell, prompt);
  frames.start();
  return Promise.resolve({
    dispose: () => {
      frames.stop();
      univer.dispose();
    },
    calculated: () => frames.calculated(),
  });
}
