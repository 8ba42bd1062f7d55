/** A list whose members are all different, each known by its place. */
export class Distinct {
  private readonly places = new Map<string, number>();

  constructor(...first: readonly string[]) {
    first.forEach((member) => this.placeOf(member));
  }

  /** The place of `member`, which is added where it is new. */
  placeOf(member: string): number {
    const known = this.places.get(member);
    if (known !== undefined) return known;
    this.places.set(member, this.places.size);
    return this.places.size - 1;
  }

  get members(): string[] {
    return [...this.places.keys()];
  }
}
