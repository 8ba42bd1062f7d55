/** A sentence as such notices print it, with what a careful clerk finds in it. */
export interface Sentence {
  readonly title: string;
  readonly text: string;
  /** `subject·action due`, or `subject·action start..due` where the time is a period. */
  readonly milestones: readonly string[];
  /** `subject comparison value unit`, and `by due` where a date is stated for the figure. */
  readonly targets: readonly string[];
}

/** The sentences are of a notice for 2022, signed on 10 March. */
export const context = { year: 2022, issuedOn: "2022-03-10" };

export function sentence(
  title: string,
  text: string,
  milestones: readonly string[],
  targets: readonly string[],
): Sentence {
  return { title, text, milestones, targets };
}
