/** The Excel that a pane talks to: its requests go into the log, its events come from this window's copy. */

import type { Client } from "../host/client/client";
import type { WindowsClient } from "../host/transports/windowsExternal";
import type { SharedWorkbook } from "./sharedWorkbook";

/** Office's number for an error of its own. */
const internalError = 5001;

/** For one pane that starts: what a pane before it kept is forgotten. */
export function connectPane(shared: SharedWorkbook): WindowsClient {
  const connected = shared.submit({ kind: "connect" }).then(() => shared.client);
  return {
    excelApi: shared.client.excelApi,
    onEvents: (listener) => listenLater(connected, listener),
    process: async (body, flags) => {
      try {
        return (await shared.submit({ kind: "request", body, flags })) ?? { error: internalError };
      } catch {
        // A defect of the stand-in: the pane shall say that its step failed rather than wait for ever.
        return { error: internalError };
      }
    },
  };
}

function listenLater(
  connected: Promise<Client>,
  listener: Parameters<Client["onEvents"]>[0],
): () => void {
  let stop: () => void = () => undefined;
  let stopped = false;
  void connected.then((client) => {
    if (!stopped) stop = client.onEvents(listener);
  });
  return () => {
    stopped = true;
    stop();
  };
}
