/** The windows that work on one workbook: opening the first, joining as a further one, taking up again. */

import { askToJoin } from "./askToJoin";
import type { Entry } from "./act";
import { Keeper } from "./journal";
import type { OpenDocument } from "./openDocument";
import { SharedWorkbook } from "./sharedWorkbook";
import { leadLock, restoreLock, sessionName, Stay } from "./stay";
import type { Channel, Windows } from "./windows";

export interface Session {
  readonly id: string;
  readonly document: OpenDocument;
  readonly shared: SharedWorkbook;
  /** Tells how many windows work on the workbook, this one included, now and whenever it changes. */
  watchWindows(tell: (count: number) => void): void;
  /** Resolved when the browser does not keep the workbook: it is lost with its last window. */
  readonly unkept: Promise<void>;
  /** This window leaves the workbook to the others. */
  close(): void;
}

export interface SessionOptions {
  readonly id: string;
  /** This window took what the others never saw: it has to join anew. */
  readonly diverged: () => void;
}

/** Opens a workbook that no other window has. */
export async function startSession(
  windows: Windows,
  options: SessionOptions,
  document: OpenDocument,
): Promise<Session> {
  const opened = openWorkbook(windows, options, document, windows.open(sessionName(options.id)));
  await opened.stay.lead(opened.shared);
  return await enter(opened);
}

/** Joins the windows that have the workbook, or takes it up from the journal; null where there is neither. */
export async function joinSession(
  windows: Windows,
  options: SessionOptions,
): Promise<Session | null> {
  const joined = await joinOthers(windows, options);
  if (joined) return joined;
  const taken = await takeUp(windows, options);
  return taken === "led" ? await joinOthers(windows, options) : taken;
}

async function joinOthers(windows: Windows, options: SessionOptions): Promise<Session | null> {
  const channel = windows.open(sessionName(options.id));
  const welcome = await askToJoin(windows, channel, leadLock(options.id));
  if (!welcome) {
    channel.close();
    return null;
  }
  const { document, term, entries } = welcome;
  const opened = openWorkbook(windows, options, document, channel, { term, entries });
  void opened.stay.takeOver(opened.shared);
  return await enter(opened);
}

/** One window after the other, when a browser opens several again at once: `led` where one was first. */
async function takeUp(windows: Windows, options: SessionOptions): Promise<Session | "led" | null> {
  const { id } = options;
  const giveBack = await windows.locks.hold(restoreLock(id));
  try {
    if ((await windows.locks.held()).includes(leadLock(id))) return "led";
    const kept = await windows.journal.read(id).catch(() => null);
    if (!kept) return null;
    const { document, entries } = kept;
    const channel = windows.open(sessionName(id));
    const opened = openWorkbook(windows, options, document, channel, { term: 0, entries });
    opened.keeper.resume(entries.length);
    await opened.stay.lead(opened.shared);
    return await enter(opened);
  } finally {
    giveBack();
  }
}

interface Opened {
  readonly id: string;
  readonly document: OpenDocument;
  readonly shared: SharedWorkbook;
  readonly keeper: Keeper;
  readonly stay: Stay;
  readonly unkept: Promise<void>;
}

function openWorkbook(
  windows: Windows,
  { id, diverged }: SessionOptions,
  document: OpenDocument,
  channel: Channel,
  joined?: { readonly term: number; readonly entries: readonly Entry[] },
): Opened {
  let failed = (): void => undefined;
  const unkept = new Promise<void>((resolve) => (failed = resolve));
  const keeper = new Keeper(windows.journal, id, document, failed);
  const shared = new SharedWorkbook({
    self: windows.self,
    document,
    post: (message) => {
      channel.post(message);
    },
    diverged,
    grown: (log) => {
      keeper.follow(log);
    },
    ...(joined ? { joined } : {}),
  });
  channel.listen((message) => {
    shared.receive(message);
  });
  return { id, document, shared, keeper, stay: new Stay(windows, channel, id), unkept };
}

async function enter({ id, document, shared, stay, unkept }: Opened): Promise<Session> {
  await stay.enter();
  return {
    id,
    document,
    shared,
    unkept,
    watchWindows: (tell) => {
      stay.watchWindows(tell);
    },
    close: () => {
      stay.leave();
    },
  };
}
