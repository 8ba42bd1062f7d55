/** The one door to Excel: every request of this room goes through a `RunBatch`. */

import { toFailure } from "./officeFailure";

export type RunBatch = <Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
) => Promise<Result>;

/** `Excel.run`; where Excel can, a request waits until the user has finished editing a cell. */
export const runInExcel: RunBatch = (batch) => Excel.run({ delayForCellEdit: true }, batch);

/** @throws Failure with a sentence for whatever Office reports. */
export async function ask<Result>(
  run: RunBatch,
  batch: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return explain(() => run(batch));
}

/** @throws Failure with a sentence for whatever Office reports. */
export async function explain<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw toFailure(error);
  }
}
