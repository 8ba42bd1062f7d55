/** Sends prepared requests one after another; a throttled one is sent again after a pause. */

import type { Watch } from "../../host";
import { officeCode } from "../officeFailure";
import { applySteps, type Step } from "../steps/step";

/** Resolves after so many milliseconds. */
export type Wait = (milliseconds: number) => Promise<void>;

/** Pauses before the second, third … attempt at a request that Excel was too busy for. */
const pauses = [1000, 2000, 4000, 8000];

/**
 * @param total steps of the whole work, for those who watch.
 * @throws what Office throws, and an AbortError where the watch's signal says stop.
 */
export async function sendRequests(
  context: Excel.RequestContext,
  requests: readonly (readonly Step[])[],
  total: number,
  wait: Wait,
  watch: Watch,
): Promise<void> {
  await requests.reduce(async (before, steps, index) => {
    await before;
    watch.signal?.throwIfAborted();
    await send(context, steps, wait, pauses);
    watch.progress?.(index + 1, total);
  }, Promise.resolve());
}

async function send(
  context: Excel.RequestContext,
  steps: readonly Step[],
  wait: Wait,
  [pause, ...later]: readonly number[],
): Promise<void> {
  try {
    applySteps(context, steps);
    await context.sync();
  } catch (error) {
    if (officeCode(error) !== "ActivityLimitReached" || pause === undefined) throw error;
    await wait(pause);
    await send(context, steps, wait, later);
  }
}
