/** Runs the making of the summary sheets: progress, cancelling, what would be lost, how it ended. */

import { useRef, useState } from "react";
import { checkSummarySheet, lossOf } from "../../../actions/checkSummarySheet";
import { summarizeInHost, type MadeReport } from "../../../actions/summarizeInHost";
import { Failure } from "../../../core/failure";
import type { YearMonth } from "../../../core/ledger/duty";
import { sentenceOf, usePane } from "../../pane";
import { afterDrawing } from "../../parts/afterDrawing";

export type Making =
  | { readonly state: "idle" }
  | { readonly state: "running"; readonly done: number; readonly total: number }
  /** Something of people's own stands in the way; `loss` names it. */
  | { readonly state: "asking"; readonly loss: string; readonly sentence: string }
  | { readonly state: "stopped" | "failed"; readonly sentence: string }
  | { readonly state: "ended" };

export interface MakingRequest {
  readonly month: YearMonth;
  readonly confirmed: ReadonlySet<string>;
}

export function useMaking(onEnd: (made: MadeReport) => void) {
  const { environment, say } = usePane();
  const [making, setMaking] = useState<Making>({ state: "idle" });
  const [agreed, setAgreed] = useState<ReadonlySet<string>>(new Set());
  const stop = useRef<AbortController | null>(null);

  const run = async (request: MakingRequest, losses: ReadonlySet<string>, signal: AbortSignal) => {
    const host = environment.replacingHost((sheet, charts) => {
      checkSummarySheet(sheet, charts, losses);
    });
    const whole = { ...request, agreed: losses, today: environment.today() };
    const progress = (done: number, total: number) => {
      setMaking({ state: "running", done, total });
    };
    try {
      await afterDrawing();
      const made = await summarizeInHost(host, whole, { signal, progress });
      setMaking({ state: "ended" });
      onEnd(made);
    } catch (error) {
      setMaking(endOf(error, signal.aborted));
    }
  };

  const endOf = (error: unknown, aborted: boolean): Making => {
    if (aborted && !(error instanceof Failure)) {
      return { state: "stopped", sentence: say("pane-report-stopped") };
    }
    const loss = lossOf(error);
    const sentence = sentenceOf(error, environment);
    return loss === null ? { state: "failed", sentence } : { state: "asking", loss, sentence };
  };

  const start = (request: MakingRequest, losses: ReadonlySet<string>) => {
    setAgreed(losses);
    stop.current = new AbortController();
    setMaking({ state: "running", done: 0, total: 0 });
    void run(request, losses, stop.current.signal);
  };

  return {
    making,
    make: (request: MakingRequest) => {
      start(request, new Set());
    },
    /** Makes it after all: what was named may be lost. */
    agree: (request: MakingRequest, loss: string) => {
      start(request, new Set([...agreed, loss]));
    },
    leave: () => {
      setMaking({ state: "idle" });
    },
    cancel: () => {
      stop.current?.abort();
    },
  };
}
