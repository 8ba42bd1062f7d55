/** Runs one piece of work that a person asked for: busy, done or failed, each with its sentence. */

import { useState } from "react";
import { sentenceOf, usePane } from "../pane";

export type Work =
  | { readonly state: "idle" | "busy" }
  | { readonly state: "done" | "failed"; readonly sentence: string };

export function useWork() {
  const { environment } = usePane();
  const [work, setWork] = useState<Work>({ state: "idle" });
  /** @param job what to do; it yields what to say when it is done. */
  const run = async (job: () => Promise<string>) => {
    setWork({ state: "busy" });
    try {
      setWork({ state: "done", sentence: await job() });
    } catch (error) {
      setWork({ state: "failed", sentence: sentenceOf(error, environment) });
    }
  };
  return { work, run };
}
