/** The page: its theme and language, and the screen of the moment. */

import {
  FluentProvider,
  makeStyles,
  Spinner,
  tokens,
  webLightTheme,
} from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
import { say } from "../../core/messages";
import type { Windows } from "../shared/windows";
import { PageContext, type Page } from "./page";
import type { PageAddress } from "./pageAddress";
import { StartScreen } from "./start/StartScreen";
import { usePageState } from "./usePageState";
import { loadGrid } from "./workbook/loadGrid";
import { WorkbookScreen } from "./workbook/WorkbookScreen";

const useStyles = makeStyles({
  root: {
    height: "100%",
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  waiting: { height: "100%" },
});

interface AppProps {
  readonly address: PageAddress;
  readonly windows: Windows;
}

export function App({ address, windows }: AppProps) {
  const styles = useStyles();
  const { language } = address;
  const page = useMemo<Page>(
    () => ({ language, say: (code, values) => say(code, values, language) }),
    [language],
  );
  const [state, { open, resume }] = usePageState(windows, address);
  useEffect(() => {
    // Opening a workbook meets the same failure, and says so.
    loadGrid().catch(() => undefined);
  }, []);
  return (
    <FluentProvider theme={webLightTheme} className={styles.root}>
      <PageContext value={page}>
        {state.screen === "start" && (
          <StartScreen
            failure={state.failure}
            journal={windows.journal}
            open={open}
            resume={resume}
          />
        )}
        {state.screen === "joining" && (
          <Spinner className={styles.waiting} label={page.say("preview-joining")} />
        )}
        {state.screen === "workbook" && (
          <WorkbookScreen
            key={state.session.id}
            session={state.session}
            withNotice={state.withNotice}
            open={open}
          />
        )}
      </PageContext>
    </FluentProvider>
  );
}
