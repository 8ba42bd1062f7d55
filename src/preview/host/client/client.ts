/** One Excel window on the workbook: its session, its faults, its traffic, its events. */

import type { Change } from "../model/changes";
import type { Workbook } from "../model/workbook";
import { workbookType } from "../objects/workbook";
import { utf8Bytes } from "../protocol/bytes";
import { evaluate } from "../protocol/evaluate";
import { delayForCellEditFlag, type RequestBody } from "../protocol/messages";
import { Session } from "../protocol/session";
import { entriesFor, type EventEntry } from "./eventEntries";
import { Faults, transportErrors } from "./faults";
import { Traffic } from "./traffic";

export interface ClientOptions {
  readonly name?: string;
  /** The highest ExcelApi set; old Excel: 1.4, 1.7 (2019), 1.8. */
  readonly excelApi?: string;
  /** Limit of a request's and of a response's bytes; Excel on the web has 5 MB. */
  readonly payloadLimit?: number;
  /** Told of every member the stand-in lacks, besides the error the caller gets. */
  readonly onRefusal?: (member: string) => void;
}

/** What a transport gets: a body, or the number of an error. */
export type Answer = { readonly body: string } | { readonly error: number };

const fiveMegabytes = 5 * 1024 * 1024;

export class Client {
  readonly name: string;
  readonly excelApi: string;
  readonly session: Session;
  readonly faults = new Faults();
  readonly traffic = new Traffic();
  /** Members that requests asked for and the stand-in lacks. A test must find this empty. */
  readonly refusals: string[] = [];
  #listeners = new Set<(entries: readonly EventEntry[]) => void>();
  #editing: { done: Promise<void>; end: () => void } | null = null;
  readonly #limit: number;
  readonly #stopListening: () => void;

  constructor(
    readonly workbook: Workbook,
    private readonly options: ClientOptions = {},
  ) {
    this.name = options.name ?? "client";
    this.excelApi = options.excelApi ?? "1.15";
    this.#limit = options.payloadLimit ?? fiveMegabytes;
    this.session = new Session(workbook, { client: this.name, excelApi: this.excelApi });
    this.#stopListening = workbook.listen((change) => {
      this.#deliver(change);
    });
  }

  /** Hears no more of what happens to the workbook. */
  leave(): void {
    this.#stopListening();
    this.#listeners.clear();
  }

  /** The user begins typing into a cell: requests fail, or wait if they may. */
  beginCellEdit(): void {
    let end = (): void => undefined;
    const done = new Promise<void>((resolve) => (end = resolve));
    this.#editing = { done, end };
  }

  endCellEdit(): void {
    this.#editing?.end();
    this.#editing = null;
  }

  onEvents(listener: (entries: readonly EventEntry[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Answers one ProcessQuery request. */
  async process(text: string, flags: number): Promise<Answer> {
    const mayWait = (flags & delayForCellEditFlag) !== 0;
    if (this.#editing && mayWait) await this.#editing.done;
    const sent = utf8Bytes(text);
    const met = this.#editing
      ? { error: transportErrors.cellEditMode, executed: false }
      : (this.faults.meet() ?? this.#tooLarge(sent, transportErrors.requestTooLarge));
    if (met && !met.executed) return this.#fail(met.error, sent, 0, []);
    return this.#execute(text, sent, met?.error ?? null);
  }

  #execute(text: string, sent: number, lost: number | null): Answer {
    const request = JSON.parse(text) as RequestBody;
    const root = workbookType(this.workbook, this.session);
    const { response, calls, lacking } = evaluate(request, root, this.session);
    this.workbook.touch();
    if (lacking) {
      this.refusals.push(lacking.member);
      this.options.onRefusal?.(lacking.member);
    }
    const body = JSON.stringify(response);
    const received = utf8Bytes(body);
    const error = lost ?? this.#tooLarge(received, transportErrors.responseTooLarge)?.error;
    if (error !== undefined) return this.#fail(error, sent, request.Actions.length, calls);
    this.traffic.note({ sent, received, actions: request.Actions.length, calls, error: null });
    return { body };
  }

  #fail(error: number, sent: number, actions: number, calls: readonly string[]): Answer {
    this.traffic.note({ sent, received: 0, actions, calls, error });
    return { error };
  }

  #tooLarge(bytes: number, error: number): { error: number; executed: boolean } | null {
    return bytes > this.#limit ? { error, executed: false } : null;
  }

  #deliver(change: Change): void {
    const entries = entriesFor(change, this.session);
    if (entries.length === 0) return;
    for (const listener of this.#listeners) listener(entries);
  }
}
