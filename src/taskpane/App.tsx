/** The pane: theme, state, the screen of the moment, and what catches the fall of any of them. */

import { FluentProvider, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { Suspense, useMemo, useState, useSyncExternalStore } from "react";
import { say } from "../core/messages";
import { ErrorBoundary } from "./ErrorBoundary";
import type { PaneEnvironment } from "./environment";
import { PaneContext, type Pane } from "./pane";
import type { PaneState } from "./paneState";
import { createPaneStore, type PaneStore } from "./paneStore";
import { useHiddenStyle } from "./parts/hidden";
import { screens } from "./screens";
import { OldExcelScreen } from "./screens/oldExcel/OldExcelScreen";
import { themeFor } from "./theme";

const useStyles = makeStyles({
  root: {
    height: "100%",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  waiting: { height: "100%" },
});

interface AppProps {
  readonly environment: PaneEnvironment;
}

export function App({ environment }: AppProps) {
  const styles = useStyles();
  const [store] = useState(() => createPaneStore(environment));
  const theme = useSyncExternalStore(environment.theme.subscribe, () =>
    themeFor(environment.theme.current()),
  );
  const restart = () => {
    store.take({ type: "go", place: { screen: "start" } });
  };
  return (
    <FluentProvider
      theme={theme}
      className={styles.root}
      style={{ colorScheme: schemeOf(environment) }}
      lang={environment.language === "zh" ? "zh-CN" : "en"}
    >
      <ErrorBoundary environment={environment} onRestart={restart}>
        <CurrentScreen environment={environment} store={store} />
      </ErrorBoundary>
    </FluentProvider>
  );
}

/** Tells the browser how to draw what it draws itself: the signs in date fields, scroll bars. */
function schemeOf({ theme }: PaneEnvironment): "dark" | "light" {
  const { dark, highContrast } = theme.current();
  return dark || highContrast ? "dark" : "light";
}

function CurrentScreen({ environment, store }: AppProps & { readonly store: PaneStore }) {
  const styles = useStyles();
  const { hidden } = useHiddenStyle();
  const [spoken, announce] = useState("");
  const state = useSyncExternalStore(store.subscribe, store.current);
  const pane = useMemo(
    () => makePane(environment, store, state, announce),
    [environment, store, state],
  );
  const { screen } = state.place;
  const Current = screens[screen];
  return (
    <PaneContext value={pane}>
      {environment.missingSets.length > 0 ? (
        <OldExcelScreen />
      ) : (
        <Suspense
          fallback={<Spinner className={styles.waiting} label={pane.say("pane-loading")} />}
        >
          <Current key={state.visits} />
        </Suspense>
      )}
      <div role="status" className={hidden}>
        {spoken}
      </div>
    </PaneContext>
  );
}

function makePane(
  environment: PaneEnvironment,
  { take }: PaneStore,
  state: PaneState,
  announce: (sentence: string) => void,
): Pane {
  return {
    environment,
    state,
    say: (code, values) => say(code, values, environment.language),
    take,
    go: (place) => {
      take({ type: "go", place });
    },
    correct: (correction) => {
      take({ type: "correct", correction });
    },
    announce,
  };
}
