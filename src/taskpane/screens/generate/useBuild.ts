/** Runs the making of a ledger: its progress, its end, its failure as a sentence, its cancelling. */

import { useRef, useState } from "react";
import type { BuiltLedger } from "../../../actions/buildLedgerInHost";
import { Failure } from "../../../core/failure";
import type { BuildOptions } from "../../../core/ledger/buildLedger";
import type { Notice } from "../../../core/notice/notice";
import { sentenceOf, usePane } from "../../pane";
import { afterDrawing } from "../../parts/afterDrawing";

export type Build =
  | { readonly state: "idle" }
  | { readonly state: "running"; readonly done: number; readonly total: number }
  | { readonly state: "stopped"; readonly sentence: string }
  | { readonly state: "failed"; readonly sentence: string }
  | { readonly state: "built"; readonly built: BuiltLedger };

export function useBuild() {
  const { environment, say, take } = usePane();
  const { host } = environment;
  const [build, setBuild] = useState<Build>({ state: "idle" });
  const stop = useRef<AbortController | null>(null);

  const run = async (notice: Notice, options: BuildOptions, { signal }: AbortController) => {
    try {
      await afterDrawing();
      // What plans a workbook arrives with the first one.
      const { buildLedgerInHost } = await import("../../../actions/buildLedgerInHost");
      const built = await buildLedgerInHost(host, notice, options, environment.today(), {
        signal,
        progress: (done, total) => {
          setBuild({ state: "running", done, total });
        },
      });
      setBuild({ state: "built", built });
      take({ type: "drop" });
    } catch (error) {
      setBuild(
        signal.aborted && !(error instanceof Failure)
          ? { state: "stopped", sentence: say("pane-build-stopped") }
          : {
              state: signal.aborted ? "stopped" : "failed",
              sentence: sentenceOf(error, environment),
            },
      );
    }
  };

  return {
    build,
    start: (notice: Notice, options: BuildOptions) => {
      stop.current = new AbortController();
      setBuild({ state: "running", done: 0, total: 0 });
      void run(notice, options, stop.current);
    },
    cancel: () => {
      stop.current?.abort();
    },
  };
}
