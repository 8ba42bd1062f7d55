/** What the recognisers of dates and figures need to know about the notice around an item. */

import type { IsoDate } from "./notice";

export interface FactContext {
  /** The year the work is for; a date without a year falls in it. */
  readonly year: number;
  /** Date of signature, or null where the notice bears none. */
  readonly issuedOn: IsoDate | null;
}
