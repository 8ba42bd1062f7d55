/** A review that is under way: the notice as read and what the clerk corrected so far. */

import type { Correction } from "../../core/review/correction";
import type { Notice } from "../../core/notice/notice";

export interface Draft {
  readonly notice: Notice;
  readonly corrections: readonly Correction[];
}
