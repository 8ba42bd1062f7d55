/**
 * Steps: small pieces of work with the bytes they cost on the wire, packed into few requests.
 *
 * The estimates follow the protocol: each object costs an Instantiate action and an object path,
 * each property one action. They lean to the high side; the limit is half of what Excel on the
 * web takes at most.
 */

import { jsonBytes } from "./bytes";

/** What the steps of one request share. */
export interface Request {
  readonly context: Excel.RequestContext;
  /** A worksheet by name, one proxy a request. */
  sheet(name: string): Excel.Worksheet;
}

export interface Step {
  readonly bytes: number;
  readonly apply: (request: Request) => void;
}

/** A step on one sheet, which is not named yet. */
export interface SheetStep {
  readonly bytes: number;
  readonly apply: (sheet: Excel.Worksheet) => void;
}

/** Bytes of `objects` proxies, `properties` written or methods called, and what they carry. */
export function cost(objects: number, properties: number, ...carried: readonly unknown[]): number {
  const payload = carried.reduce<number>((sum, value) => sum + jsonBytes(value), 0);
  return objects * 260 + properties * 150 + payload;
}

export function onSheet(name: string, { bytes, apply }: SheetStep): Step {
  return {
    bytes,
    apply: (request) => {
      apply(request.sheet(name));
    },
  };
}

/** Steps in order, as few requests as `limit` bytes allow; a step over the limit goes alone. */
export function packSteps(steps: readonly Step[], limit: number): Step[][] {
  const requests: Step[][] = [];
  let room = 0;
  for (const step of steps) {
    const request = requests.at(-1);
    if (request && step.bytes <= room) {
      request.push(step);
      room -= step.bytes;
    } else {
      requests.push([step]);
      room = limit - step.bytes;
    }
  }
  return requests;
}

/** Applies steps to a context; the caller syncs. */
export function applySteps(context: Excel.RequestContext, steps: readonly Step[]): void {
  const { application, worksheets } = context.workbook;
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
  const sheets = new Map<string, Excel.Worksheet>();
  const sheet = (name: string): Excel.Worksheet => {
    const known = sheets.get(name) ?? worksheets.getItem(name);
    sheets.set(name, known);
    return known;
  };
  for (const step of steps) step.apply({ context, sheet });
}
