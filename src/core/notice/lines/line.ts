/** A line of the notice on its way to becoming part of an item. */

export interface Line {
  /** Trimmed, free of markdown; spaces inside are kept, for they part names in lists. */
  readonly text: string;
  /** True where it was printed in one line with the line before it. */
  readonly glued: boolean;
}
