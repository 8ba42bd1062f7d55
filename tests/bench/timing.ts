/** Takes times of several subjects in one run, turn by turn, so that a busy machine hits all alike. */

export interface Subject {
  readonly name: string;
  /** Calls a round is long: quick work is repeated, its time divided. */
  readonly repeats?: number;
  run(): unknown;
}

/** Times of one call, in milliseconds. */
export interface Timing {
  readonly name: string;
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** One round to warm up, then `rounds` that count. */
export async function timeSideBySide(
  subjects: readonly Subject[],
  rounds: number,
): Promise<Timing[]> {
  const times = new Map(subjects.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round++) {
    for (const subject of subjects) {
      const time = await timeOf(subject);
      if (round > 0) times.get(subject.name)?.push(time);
    }
  }
  return [...times].map(([name, taken]) => summarise(name, taken));
}

async function timeOf({ repeats = 1, run }: Subject): Promise<number> {
  const start = performance.now();
  for (let call = 0; call < repeats; call++) await run();
  return (performance.now() - start) / repeats;
}

function summarise(name: string, times: readonly number[]): Timing {
  const sorted = times.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const median = ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
  return { name, median, least: sorted[0] ?? 0, most: sorted.at(-1) ?? 0 };
}
