/**
 * @throws Error with `what` unless `holds`; for promises of the program to itself, never for input.
 */
export function ensure(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}
