/** Which screen the page shows, and how it gets from one to the next. */

import { useCallback, useEffect, useState } from "react";
import { say, type Language } from "../../core/messages";
import { randomName } from "../shared/browserWindows";
import type { OpenDocument } from "../shared/openDocument";
import { joinSession, startSession, type Session } from "../shared/session";
import type { Windows } from "../shared/windows";
import { writeAddress, type PageAddress } from "./pageAddress";
import { sentenceOf } from "./sentenceOf";

export type PageState =
  | { readonly screen: "start"; readonly failure: string | null }
  | { readonly screen: "joining" }
  | { readonly screen: "workbook"; readonly session: Session; readonly withNotice: boolean };

/** What to open: the document, and whether the sample notice lies ready beside it. */
export interface Choice {
  readonly withNotice: boolean;
  load(): Promise<OpenDocument>;
}

/** Opens a workbook in this window, in the place of the one that is open; that stays where this fails. */
export type Open = (choice: Choice) => Promise<void>;

export interface PageSteps {
  readonly open: Open;
  /** Takes up a workbook that the browser kept, or joins the windows that have it open. */
  resume(id: string): void;
}

export function usePageState(
  windows: Windows,
  { session, language }: PageAddress,
): readonly [PageState, PageSteps] {
  const [state, setState] = useState<PageState>(
    session === null ? { screen: "start", failure: null } : { screen: "joining" },
  );
  const enter = useCallback(
    (id: string) => {
      join(windows, id, language).then(setState, (error: unknown) => {
        setState({ screen: "start", failure: sentenceOf(error, language) });
      });
    },
    [windows, language],
  );
  useEffect(() => {
    if (session !== null) enter(session);
  }, [enter, session]);
  const resume = useCallback(
    (id: string) => {
      setState({ screen: "joining" });
      enter(id);
    },
    [enter],
  );
  const open = useCallback<Open>(
    async ({ load, withNotice }) => {
      const document = await load();
      if (state.screen === "workbook") state.session.close();
      const id = randomName();
      const opened = await startSession(windows, { id, diverged: rejoin }, document);
      history.replaceState(null, "", writeAddress({ session: id, language }));
      setState({ screen: "workbook", session: opened, withNotice });
    },
    [windows, language, state],
  );
  return [state, { open, resume }];
}

async function join(windows: Windows, id: string, language: Language): Promise<PageState> {
  const session = await joinSession(windows, { id, diverged: rejoin });
  if (session) {
    history.replaceState(null, "", writeAddress({ session: id, language }));
    return { screen: "workbook", session, withNotice: false };
  }
  history.replaceState(null, "", writeAddress({ session: null, language }) || location.pathname);
  return { screen: "start", failure: say("preview-gone", {}, language) };
}

/** The page begins again and asks the other windows for the workbook. */
function rejoin(): void {
  location.reload();
}
