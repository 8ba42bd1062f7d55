/** A kind of number that is no target. */

import type { FigurePlace } from "../places";

export interface FigureRefusal {
  readonly name: string;
  holds(place: FigurePlace): boolean;
}
