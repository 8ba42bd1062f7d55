/** Faults on order: what shall go wrong, and at which request. */

/** Error numbers of the transport. */
export const transportErrors = {
  cellEditMode: 5004,
  sessionLost: 5012,
  modalDialog: 5016,
  throttled: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  accessDenied: 7000,
} as const;

export type TransportFault = keyof typeof transportErrors;

export interface FaultOrder {
  readonly fault: TransportFault;
  /** The request that meets it, counted from 1 for the next. */
  readonly at: number;
  /** How many requests from then on meet it; Infinity for all. One unless said otherwise. */
  readonly times?: number;
  /** True where the request is carried out all the same and only its answer is lost. */
  readonly executed?: boolean;
}

export interface Met {
  readonly error: number;
  readonly executed: boolean;
}

export class Faults {
  #orders: FaultOrder[] = [];
  #request = 0;

  order(order: FaultOrder): void {
    this.#orders.push({ ...order, at: this.#request + order.at });
  }

  clear(): void {
    this.#orders = [];
  }

  /** Called once a request: the fault it meets, or null. */
  meet(): Met | null {
    this.#request += 1;
    const now = this.#request;
    const met = this.#orders.find(({ at, times = 1 }) => now >= at && now < at + times);
    if (!met) return null;
    // Only the first request of a lasting fault can have been carried out.
    const executed = met.executed === true && now === met.at;
    return { error: transportErrors[met.fault], executed };
  }
}
