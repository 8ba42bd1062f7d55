/**
 * A stand-in for Excel: one workbook in memory, any number of clients on it. Each client is an
 * Excel of its own, to which a transport connects the real office.js.
 */

import { Client, type ClientOptions } from "./client/client";
import { Workbook, type WorkbookOptions } from "./model/workbook";

export class StandIn {
  readonly workbook: Workbook;
  readonly clients: Client[] = [];

  /** @param source the workbook to open, or what a new one shall have. */
  constructor(source: Workbook | WorkbookOptions = {}) {
    this.workbook = source instanceof Workbook ? source : new Workbook(source);
  }

  /** Opens the workbook in one more Excel. */
  connect(options: ClientOptions = {}): Client {
    const name = options.name ?? `client${this.clients.length + 1}`;
    const client = new Client(this.workbook, { ...options, name });
    this.clients.push(client);
    return client;
  }

  /** The Excel is closed: it hears no more of the workbook. */
  disconnect(client: Client): void {
    client.leave();
    this.clients.splice(this.clients.indexOf(client), 1);
  }

  /** Members asked for that the stand-in lacks, over all clients. */
  get refusals(): readonly string[] {
    return this.clients.flatMap((client) => client.refusals);
  }
}
