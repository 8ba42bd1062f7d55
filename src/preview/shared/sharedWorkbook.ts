/** One workbook as one of its windows has it: acts go into the shared log, and come out of it. */

import type { Answer, Client } from "../host/client/client";
import { openDocument, type OpenDocument } from "./openDocument";
import type { Workbook } from "../host/model/workbook";
import type { Act, Entry } from "./act";
import { dependsOnResults, readsResults } from "./awaitsResults";
import type { Message } from "./message";
import { OrderedLog } from "./orderedLog";
import { Replica } from "./replica";

export interface SharedOptions {
  readonly self: string;
  readonly document: OpenDocument;
  readonly post: (message: Message) => void;
  /** This window can no longer follow the others and has to join anew. */
  readonly diverged: () => void;
  /** Told whenever the log grew, and when this window came to lead. */
  readonly grown: (log: OrderedLog) => void;
  readonly joined?: { readonly term: number; readonly entries: readonly Entry[] };
}

interface Waiting {
  resolve(answer: Answer | null): void;
  reject(reason: unknown): void;
}

export class SharedWorkbook {
  readonly log: OrderedLog;
  /** Resolved when the grid has calculated what was entered so far; set before `begin`. */
  calculated: () => Promise<void> = () => Promise.resolve();
  readonly #replica: Replica;
  readonly #queue: Entry[] = [];
  readonly #waiting = new Map<number, Waiting>();
  #next = 1;
  #begun = false;
  #busy = false;

  constructor(private readonly options: SharedOptions) {
    const { self, document, post, diverged, grown, joined } = options;
    this.#replica = new Replica(openDocument(document), self);
    this.log = new OrderedLog({
      self,
      post,
      diverged,
      grown: () => {
        grown(this.log);
      },
      take: (entry) => {
        this.#queue.push(entry);
        void this.#work();
      },
      ...(joined ? { joined } : {}),
    });
  }

  /** The name of this window. */
  get self(): string {
    return this.options.self;
  }

  get workbook(): Workbook {
    return this.#replica.standIn.workbook;
  }

  /** The Excel of this window's pane; another one after each `connect`. */
  get client(): Client {
    return this.#replica.clientOf(this.options.self);
  }

  /**
   * Does something to the workbook, in every window; resolved when it is done in this one, with the
   * answer to a request.
   *
   * @throws HostError for what Excel refuses a person's hands.
   */
  submit(act: Act): Promise<Answer | null> {
    return new Promise((resolve, reject) => {
      // The entry may be carried out before `submit` of the log returns.
      this.#waiting.set(this.#next++, { resolve, reject });
      this.log.submit(act);
    });
  }

  receive(message: Message): void {
    this.log.receive(message);
    if (message.kind === "join" && this.log.leads) {
      const { document, post } = this.options;
      const { term, entries } = this.log;
      post({ kind: "welcome", to: message.from, document, term, entries });
    }
  }

  /** Begins to carry out the log: the grid is there, so that acts can wait for its results. */
  begin(): void {
    this.#begun = true;
    void this.#work();
  }

  async #work(): Promise<void> {
    if (this.#busy || !this.#begun) return;
    this.#busy = true;
    for (let entry = this.#queue.shift(); entry; entry = this.#queue.shift()) {
      if (this.#mustWait(entry)) await this.calculated();
      this.#carryOut(entry);
    }
    this.#busy = false;
  }

  #mustWait({ author, act }: Entry): boolean {
    return dependsOnResults(act) || (author === this.options.self && readsResults(act));
  }

  #carryOut(entry: Entry): void {
    const waiting = entry.author === this.options.self ? this.#take(entry.number) : null;
    try {
      const answer = this.#replica.carryOut(entry);
      if (!answer) waiting?.resolve(null);
      // What fails in one window fails in all; the window that asked says so.
      else answer.then(waiting?.resolve, waiting?.reject ?? (() => undefined));
    } catch (problem) {
      waiting?.reject(problem);
    }
  }

  #take(number: number): Waiting | null {
    const waiting = this.#waiting.get(number) ?? null;
    this.#waiting.delete(number);
    return waiting;
  }
}
