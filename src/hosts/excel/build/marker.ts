/**
 * The marker of an unfinished build: a very hidden sheet that is made first and deleted last, and
 * lists what the build adds. Where it stands, the last build did not end; the next one takes away
 * what is listed and begins afresh.
 */

export const markerSheet = "_building";

export interface Marker {
  /** Tells one build from another. */
  readonly token: string;
  /** Temporary names of the sheets. */
  readonly sheets: readonly string[];
  /** Defined names that the build adds. */
  readonly names: readonly string[];
}

/** One row a fact: kind, value. */
export function markerRows({ token, sheets, names }: Marker): string[][] {
  return [
    ["build", token],
    ...sheets.map((name) => ["sheet", name]),
    ...names.map((name) => ["name", name]),
  ];
}

export function readMarker(rows: readonly (readonly unknown[])[]): Marker {
  const all = (kind: string) =>
    rows.filter(([word]) => word === kind).map(([, value]) => String(value));
  return { token: all("build")[0] ?? "", sheets: all("sheet"), names: all("name") };
}
