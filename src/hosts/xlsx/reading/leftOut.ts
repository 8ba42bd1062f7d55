/** What a file holds and a plan cannot say, so that people can be told. */

import type { MessageValues } from "../../../core/messages";
import type { PreviewCode } from "../../../core/messages/previewChapters";

export interface LeftOut {
  /** Null for what belongs to the workbook as a whole. */
  readonly sheet: string | null;
  /** The code of a noun, such as `left-comments`, that fills the sentence `opened-without`. */
  readonly what: Extract<PreviewCode, `left-${string}`>;
  /** For the gaps of the noun. */
  readonly values: MessageValues;
}

/** Names listed at most; a sheet may hold hundreds of pictures. */
const mostNames = 5;

export class LeftOutList {
  readonly all: LeftOut[] = [];

  constructor(private readonly sheet: string | null) {}

  /** Notes `what` where `isThere`, once. */
  note(isThere: boolean, what: LeftOut["what"]): void {
    if (isThere && !this.all.some((known) => known.what === what)) {
      this.all.push({ sheet: this.sheet, what, values: {} });
    }
  }

  /** Notes `what` by the names of the things that are left out, if any. */
  noteNames(names: readonly string[], what: LeftOut["what"]): void {
    if (names.length === 0) return;
    const listed = names.slice(0, mostNames).join("、") + (names.length > mostNames ? "……" : "");
    this.all.push({ sheet: this.sheet, what, values: { names: listed } });
  }
}
