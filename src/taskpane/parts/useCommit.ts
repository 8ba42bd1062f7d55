/** Lets a field hand its value over when the person has finished with it, not at every key. */

import { useState, type KeyboardEvent } from "react";

export interface CommitOptions {
  readonly value: string;
  /** What is wrong with what was typed; null where it may stand. */
  judge?: ((value: string) => string | null) | undefined;
  /** Called on Enter and on leaving the field, where the value changed and may stand. */
  onCommit(value: string): void;
}

/** Escape brings the old value back. */
export function useCommit({ value, judge, onCommit }: CommitOptions) {
  const [typed, setTyped] = useState<string | null>(null);
  const complaint = typed === null ? null : (judge?.(typed) ?? null);
  const commit = () => {
    if (typed === null || complaint !== null) return;
    setTyped(null);
    if (typed !== value) onCommit(typed);
  };
  const field = {
    value: typed ?? value,
    onChange: (_: unknown, data: { readonly value: string }) => {
      setTyped(data.value);
    },
    onBlur: commit,
    onKeyDown: ({ key, nativeEvent }: KeyboardEvent) => {
      // Enter also ends the choice of characters in a Chinese input method.
      if (key === "Enter" && !nativeEvent.isComposing) commit();
      if (key === "Escape") setTyped(null);
    },
  };
  return { field, complaint };
}
