/**
 * The row or column that stands first behind the frozen ones, so that `target` is in sight: the same
 * as `now` where it surely is, else the one before the target. All counted behind the frozen ones.
 */
export function firstShown(target: number, now: number, sure: number): number {
  if (target < 0 || (target >= now && target < now + sure)) return now;
  return Math.max(0, target - 1);
}
