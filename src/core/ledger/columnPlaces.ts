/** Zero-based columns by key, in the order of `headers`, counted from `first`. */
export function columnPlaces<Key extends string>(
  headers: Readonly<Record<Key, string>>,
  first = 0,
): Readonly<Record<Key, number>> {
  const keys = Object.keys(headers) as Key[];
  return Object.fromEntries(keys.map((key, index) => [key, first + index])) as Record<Key, number>;
}
