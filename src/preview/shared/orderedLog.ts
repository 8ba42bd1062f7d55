/**
 * The log of a shared workbook as one window knows it. One window leads: it puts the acts of all
 * into one order. When it is gone another takes over, first learns what the others know, and every
 * window proposes again what it has not seen ordered. Nothing is lost and nothing done twice.
 */

import type { Act, Entry } from "./act";
import type { Message } from "./message";

export interface LogOptions {
  /** Names this window; no other window, earlier or later, has the same name. */
  readonly self: string;
  readonly post: (message: Message) => void;
  /** Told of every entry, in the order of the log. */
  readonly take: (entry: Entry) => void;
  /** Told whenever the log grew, and when this window came to lead. */
  readonly grown: () => void;
  /** This window took entries that the others never saw: it has to join anew. */
  readonly diverged: () => void;
  /** What a window that joins was given. */
  readonly joined?: { readonly term: number; readonly entries: readonly Entry[] };
}

type Ordered = Extract<Message, { readonly kind: "ordered" }>;

export class OrderedLog {
  readonly #entries: Entry[] = [];
  /** How many entries of each author are in the log. */
  readonly #counts = new Map<string, number>();
  #pending: Entry[] = [];
  #made = 0;
  #term = 0;
  #role: "follower" | "collecting" | "leader" = "follower";

  constructor(private readonly options: LogOptions) {
    const { joined } = options;
    if (!joined) return;
    this.#term = joined.term;
    for (const entry of joined.entries) this.#push(entry);
    // More may have been ordered since the answer was sent.
    options.post({ kind: "ask", since: this.#entries.length });
  }

  get leads(): boolean {
    return this.#role === "leader";
  }

  get term(): number {
    return this.#term;
  }

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  /** Brings an act into the log; its number among this window's acts. */
  submit(act: Act): number {
    const entry: Entry = { author: this.options.self, number: ++this.#made, act };
    this.#pending.push(entry);
    this.#propose([entry]);
    return entry.number;
  }

  /** Begins to take over. Call `confirm` when the others had time to say what they know. */
  collect(): void {
    this.#term += 1;
    this.#role = "collecting";
    this.options.post({ kind: "leading", term: this.#term, length: this.#entries.length });
  }

  confirm(): void {
    this.#role = "leader";
    const at = this.#entries.length;
    this.options.post({ kind: "ordered", term: this.#term, at, entries: [] });
    this.#order([...this.#pending]);
    this.options.grown();
  }

  receive(message: Message): void {
    if (message.kind === "propose" && this.leads) this.#order(message.entries);
    if (message.kind === "ask" && this.leads) this.#tell(message.since);
    if (message.kind === "leading" && message.length < this.#entries.length) {
      this.#tell(message.length);
    }
    if (message.kind !== "ordered") return;
    if (this.#role === "follower") this.#follow(message);
    // What the windows that stayed behind know.
    if (this.#role === "collecting") this.#append(message);
  }

  #propose(entries: readonly Entry[]): void {
    if (this.leads) this.#order(entries);
    else this.options.post({ kind: "propose", entries });
  }

  #tell(at: number): void {
    const entries = this.#entries.slice(at);
    this.options.post({ kind: "ordered", term: this.#term, at, entries });
  }

  /** Takes what is next of its author; what was taken before is left out. */
  #order(proposed: readonly Entry[]): void {
    const at = this.#entries.length;
    const taken = proposed.filter((entry) => {
      const isNext = entry.number === this.#countOf(entry.author) + 1;
      if (isNext) this.#count(entry);
      return isNext;
    });
    if (taken.length === 0) return;
    this.#entries.push(...taken);
    this.options.post({ kind: "ordered", term: this.#term, at, entries: taken });
    for (const entry of taken) this.options.take(entry);
    this.options.grown();
  }

  #follow(message: Ordered): void {
    const { term, at, entries } = message;
    if (term < this.#term) return;
    const isNew = term > this.#term;
    this.#term = term;
    if (isNew && this.#entries.length > at + entries.length) {
      this.options.diverged();
      return;
    }
    this.#append(message);
    if (isNew && this.#pending.length > 0) this.#propose([...this.#pending]);
  }

  #append({ at, entries }: Ordered): void {
    const length = this.#entries.length;
    if (at > length) {
      this.options.post({ kind: "ask", since: length });
      return;
    }
    const known = entries.slice(0, length - at);
    if (known.some((entry, index) => !isSame(entry, this.#entries[at + index]))) {
      this.options.diverged();
      return;
    }
    for (const entry of entries.slice(length - at)) this.#push(entry);
  }

  #push(entry: Entry): void {
    this.#entries.push(entry);
    this.#count(entry);
    this.options.take(entry);
  }

  #count({ author, number }: Entry): void {
    this.#counts.set(author, number);
    if (author === this.options.self) {
      this.#pending = this.#pending.filter((waiting) => waiting.number > number);
    }
  }

  #countOf(author: string): number {
    return this.#counts.get(author) ?? 0;
  }
}

function isSame(one: Entry, other: Entry | undefined): boolean {
  return one.author === other?.author && one.number === other.number;
}
