/** A failure that a person can act on. Thrown below, shown by the pane and the command line only. */

import { say, type Language, type MessageCode, type MessageValues } from "./messages";

export class Failure extends Error {
  override readonly name = "Failure";

  constructor(
    readonly code: MessageCode,
    readonly values: MessageValues = {},
    options?: ErrorOptions,
  ) {
    super(say(code, values), options);
  }

  /** The sentence in the language asked for. */
  sentence(language: Language): string {
    return say(this.code, this.values, language);
  }
}
