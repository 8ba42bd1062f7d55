/**
 * Keeps Univer's copy of the workbook from changing by itself: what a person does is turned into a
 * verb of Hands and carried out on the model, and the copy changes only when the model has.
 */

import { CanceledError, CommandType, type ICommandService } from "@univerjs/core";

/** Takes a command that Univer is about to carry out. */
export type Intent = (params: unknown) => void;

/** What Univer may change without the model: nothing that is kept in a workbook. */
const kept = /^(sheet\.mutation|formula\.mutation|data-validation|sheet\.filter)/;

/** Formulas are reckoned elsewhere. */
const never = /^formula\.mutation\.set-(trigger-)?formula-calculation-start/;

export class Gate {
  #open = 0;

  /** @param intents by the id of the command they replace */
  constructor(
    commands: ICommandService,
    private readonly intents: ReadonlyMap<string, Intent>,
  ) {
    commands.beforeCommandExecuted(({ id, type, params }) => {
      if (never.test(id)) throw new CanceledError();
      if (this.#open > 0) return;
      const intent = this.intents.get(id);
      if (intent) intent(params);
      const changes = type === CommandType.MUTATION && kept.test(id);
      if (intent || changes) throw new CanceledError();
    });
  }

  /** Whether what happens now is the page's doing, not a person's. */
  get isOpen(): boolean {
    return this.#open > 0;
  }

  /** Lets through what `change` does to the copy. */
  pass<Result>(change: () => Result): Result {
    this.#open += 1;
    try {
      return change();
    } finally {
      this.#open -= 1;
    }
  }
}
