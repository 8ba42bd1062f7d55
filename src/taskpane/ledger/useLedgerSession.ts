/** Gives a screen the ledger of the open workbook, kept up to date while the screen stands. */

import { useSyncExternalStore } from "react";
import type { PaneEnvironment } from "../environment";
import { usePane } from "../pane";
import { LedgerSession, type SessionState } from "./ledgerSession";
import { loadOwnUnit } from "./ownUnit";

/** One for each world, so that going from screen to screen shows at once what is known. */
const sessions = new WeakMap<PaneEnvironment, LedgerSession>();

export function useLedgerSession(): {
  readonly session: LedgerSession;
  readonly state: SessionState;
} {
  const session = sessionOf(usePane().environment);
  return { session, state: useSyncExternalStore(session.subscribe, session.current) };
}

function sessionOf(environment: PaneEnvironment): LedgerSession {
  const known = sessions.get(environment);
  if (known) return known;
  const session = new LedgerSession(environment);
  session.setOwnUnit(loadOwnUnit(environment));
  sessions.set(environment, session);
  return session;
}
