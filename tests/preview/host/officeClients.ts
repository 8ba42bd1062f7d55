/** Clients of a stand-in with the real office.js loaded, for the stand-in's own tests. */

import type { Client, ClientOptions } from "../../../src/preview/host/client/client";
import { User } from "../../../src/preview/host/client/user";
import type { StandIn } from "../../../src/preview/host/standIn";
import { loadOnWeb, loadOnWindows, openWindow, type OfficeWindow } from "./loadOffice";

export const transports = ["web", "windows"] as const;
export type Transport = (typeof transports)[number];

export interface OfficeClient {
  readonly client: Client;
  readonly user: User;
  readonly Excel: OfficeWindow["Excel"];
  readonly Office: OfficeWindow["Office"];
}

export async function connectOffice(
  standIn: StandIn,
  transport: Transport,
  options: ClientOptions = {},
): Promise<OfficeClient> {
  const client = standIn.connect(options);
  const load = transport === "web" ? loadOnWeb : loadOnWindows;
  const { Excel, Office } = await load(openWindow(), client);
  client.traffic.reset();
  return { client, user: new User(client), Excel, Office };
}

/** Lets events and the client's own afterthoughts arrive. */
export const settle = (): Promise<void> => new Promise((resume) => setTimeout(resume, 20));
