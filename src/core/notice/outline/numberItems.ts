import type { DraftItem } from "./draft";

/** The printed numbers where they rise strictly through the notice, else 1, 2, 3 … */
export function numberItems(drafts: readonly DraftItem[]): readonly number[] {
  const printed = drafts.map(({ marker }) => marker?.value ?? null);
  const rises = printed.every(
    (value, index) =>
      value !== null && value > (index === 0 ? 0 : (printed[index - 1] ?? Infinity)),
  );
  return printed.map((value, index) => (rises && value !== null ? value : index + 1));
}
