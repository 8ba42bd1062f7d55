/** The year in which a notice takes effect: 本措施自2022年5月1日起施行. */

const effect =
  /自\s*((?:19|20)\d{2})\s*年[^。；，]{0,12}起\s*(?:正式)?(?:施行|实施|执行|生效|开始实施)/;

/** @param text the notice's own sentences, its works left out. */
export function findEffectiveYear(text: string): number | null {
  const year = effect.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}
