/** Counts what travels between a client and the stand-in. */

export interface Exchange {
  /** Bytes in UTF-8. */
  readonly sent: number;
  readonly received: number;
  /** Actions in the request. */
  readonly actions: number;
  /** `Type.Member` of every call and write that was carried out, in order. */
  readonly calls: readonly string[];
  /** The transport error answered instead of a body, if any. */
  readonly error: number | null;
}

export class Traffic {
  exchanges: Exchange[] = [];

  note(exchange: Exchange): void {
    this.exchanges.push(exchange);
  }

  reset(): void {
    this.exchanges = [];
  }

  get roundTrips(): number {
    return this.exchanges.length;
  }

  get sent(): number {
    return this.exchanges.reduce((sum, { sent }) => sum + sent, 0);
  }

  get received(): number {
    return this.exchanges.reduce((sum, { received }) => sum + received, 0);
  }

  get largestRequest(): number {
    return Math.max(0, ...this.exchanges.map(({ sent }) => sent));
  }

  get largestResponse(): number {
    return Math.max(0, ...this.exchanges.map(({ received }) => received));
  }

  /** Every call of every exchange, in order. */
  get calls(): readonly string[] {
    return this.exchanges.flatMap(({ calls }) => calls);
  }
}
