/** The workbook that is open in Excel, as a host. */

import { Failure } from "../../core/failure";
import type { WorkbookContents } from "../../core/plan/contents";
import type { CheckReplaced, Host } from "../host";
import { carryOutPlan } from "./build/carryOutPlan";
import type { Wait } from "./build/sendRequests";
import { LargeWorkbook } from "./readSlices";
import { readWorkbook } from "./readWorkbook";
import { missingSets, supportsSet, type Supports } from "./requirements";
import { ask, runInExcel, type RunBatch } from "./runBatch";

export interface ExcelHostOptions {
  /**
   * Whether the workbook's sheets are this product's own, so that a plan may replace those of the
   * same names. Left out, no sheet is ever replaced.
   */
  readonly isOurs?: (workbook: WorkbookContents) => boolean;
  /** Whether people have entered anything that replacing sheets would lose. Left out: always. */
  readonly holdsEntries?: (workbook: WorkbookContents) => boolean;
  /**
   * Decides over each sheet that a plan replaces by itself, in the place of both: a summary is made
   * anew although the ledger beside it holds entries.
   */
  readonly checkReplaced?: CheckReplaced;
  readonly run?: RunBatch;
  readonly supports?: Supports;
  readonly wait?: Wait;
  /** Bytes of a request, by our estimate; Excel on the web takes five million. */
  readonly requestBytes?: number;
}

/** Estimated; a request that turns out somewhat larger still is far from Excel's limit. */
const usualRequest = 1_900_000;

export function excelHost(options: ExcelHostOptions = {}): Host {
  const { run = runInExcel, supports = supportsSet } = options;
  const large = new LargeWorkbook();
  return {
    read: (asked) => ask(run, (context) => readWorkbook(context, asked, large)),
    /**
     * @throws Failure where sheets of the plan's names are not ours or hold entries, where the
     * watch says stop, and for whatever Excel refuses. The workbook is then as before, or the
     * next call finishes the work.
     */
    async carryOut(plan, watch) {
      const { core } = missingSets(supports);
      if (core.length > 0) throw new Failure("excel-too-old", { sets: core.join("、") });
      await ask(run, (context) =>
        carryOutPlan(
          context,
          plan,
          {
            supports,
            isOurs: options.isOurs ?? (() => false),
            holdsEntries: options.holdsEntries ?? (() => true),
            ...(options.checkReplaced ? { checkReplaced: options.checkReplaced } : {}),
            requestBytes: options.requestBytes ?? usualRequest,
            wait: options.wait ?? pause,
            token: newToken(),
          },
          watch,
        ),
      );
    },
  };
}

const pause: Wait = (milliseconds) =>
  new Promise((resume) => {
    setTimeout(resume, milliseconds);
  });

/** Five letters and digits: sheet names are short. */
const newToken = (): string => Math.random().toString(36).slice(2, 7);
