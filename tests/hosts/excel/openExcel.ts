/** An Excel for a test: a client of the stand-in, and our host talking to it by the real office.js. */

import { User } from "../../../src/preview/host/client/user";
import type { Client, ClientOptions } from "../../../src/preview/host/client/client";
import { StandIn } from "../../../src/preview/host/standIn";
import { excelHost, type ExcelHostOptions } from "../../../src/hosts/excel/excelHost";
import type { RunBatch } from "../../../src/hosts/excel/runBatch";
import type { Supports } from "../../../src/hosts/excel/requirements";
import type { Host } from "../../../src/hosts/host";
import { loadOnWeb, loadOnWindows, openWindow } from "../../preview/host/loadOffice";

export type Transport = "web" | "windows";

export const transports: readonly Transport[] = ["web", "windows"];

export interface OpenExcel {
  readonly standIn: StandIn;
  readonly client: Client;
  readonly user: User;
  readonly run: RunBatch;
  readonly supports: Supports;
  /** Pauses asked for so far, in milliseconds; they take no time here. */
  readonly pauses: readonly number[];
  host(options?: ExcelHostOptions): Host;
}

export async function openExcel(
  transport: Transport,
  options: ClientOptions & { readonly standIn?: StandIn } = {},
): Promise<OpenExcel> {
  const standIn = options.standIn ?? new StandIn();
  const client = standIn.connect(options);
  const load = transport === "web" ? loadOnWeb : loadOnWindows;
  const { Excel, Office } = await load(openWindow(), client);
  const run: RunBatch = (batch) => Excel.run({ delayForCellEdit: true }, batch);
  const supports: Supports = (version) =>
    Office.context.requirements.isSetSupported("ExcelApi", version);
  const pauses: number[] = [];
  const wait = (milliseconds: number): Promise<void> => {
    pauses.push(milliseconds);
    return Promise.resolve();
  };
  client.traffic.reset();
  return {
    standIn,
    client,
    user: new User(client),
    run,
    supports,
    pauses,
    host: (own = {}) => excelHost({ run, supports, wait, ...own }),
  };
}
