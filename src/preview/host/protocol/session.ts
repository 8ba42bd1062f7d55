/** What the objects of one client's requests share: the workbook, its author, its Excel's age. */

import type { Author } from "../model/changes";
import type { Area } from "../../../core/plan/plan";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { References } from "./references";

export interface SessionOptions {
  readonly client: string;
  /** The highest ExcelApi set this Excel has, e.g. `1.15`. */
  readonly excelApi: string;
}

export class Session {
  readonly references = new References();
  /** Event registrations as `type target`, e.g. `10 {id}`. */
  readonly registered = new Set<string>();
  /** What an event's referenceId points to, for `args.getRange`. */
  readonly eventRanges = new Map<string, { sheet: Sheet; area: Area }>();
  /** Counts events, so that each has a name of its own. */
  lastEvent = 0;
  readonly author: Author;

  constructor(
    readonly workbook: Workbook,
    readonly options: SessionOptions,
  ) {
    this.author = { client: options.client, by: "addin" };
  }

  supports(since: string | undefined): boolean {
    return since === undefined || minor(since) <= minor(this.options.excelApi);
  }
}

/** `1.10` is later than `1.9`; every set of ExcelApi begins with 1. */
const minor = (set: string): number => Number(set.split(".")[1] ?? 0);
