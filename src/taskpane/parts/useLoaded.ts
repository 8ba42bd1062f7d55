/** Loads something when a screen appears, and again when asked to. */

import { useEffect, useState } from "react";

export type Loaded<Value> =
  | { readonly state: "busy" }
  | { readonly state: "done"; readonly value: Value }
  | { readonly state: "failed"; readonly error: unknown };

/** `load` must stay the same function from drawing to drawing. */
export function useLoaded<Value>(load: () => Promise<Value>): {
  readonly loaded: Loaded<Value>;
  reload(): void;
} {
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<{ attempt: number; loaded: Loaded<Value> } | null>(null);
  useEffect(() => {
    let current = true;
    const settle = (loaded: Loaded<Value>) => {
      if (current) setAnswer({ attempt, loaded });
    };
    load().then(
      (value) => {
        settle({ state: "done", value });
      },
      (error: unknown) => {
        settle({ state: "failed", error });
      },
    );
    return () => {
      current = false;
    };
  }, [load, attempt]);
  return {
    loaded: answer?.attempt === attempt ? answer.loaded : { state: "busy" },
    reload: () => {
      setAttempt(attempt + 1);
    },
  };
}
