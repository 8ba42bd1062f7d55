/** The first screen: four ways to begin. */

import {
  Badge,
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { emptyDocument } from "../documents/emptyDocument";
import { fileDocument } from "../documents/fileDocument";
import { usePage } from "../page";
import type { Open } from "../usePageState";
import { FileButton } from "../FileButton";
import { useOpening } from "../useOpening";
import { StartCard } from "./StartCard";

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXL,
    boxSizing: "border-box",
    height: "100%",
    overflowY: "auto",
    maxWidth: "920px",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXL}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  purpose: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  cards: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(300px, 1fr))",
    gap: tokens.spacingHorizontalL,
  },
});

interface StartScreenProps {
  readonly failure: string | null;
  readonly open: Open;
}

export function StartScreen({ failure, open }: StartScreenProps) {
  const styles = useStyles();
  const { say } = usePage();
  const opening = useOpening(open);
  const said = opening.failure ?? failure;
  const year = new Date().getFullYear();
  return (
    <main className={styles.screen}>
      <h1 className={styles.title}>{say("preview-name")}</h1>
      <p className={styles.purpose}>{say("preview-purpose")}</p>
      {said !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{said}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.cards}>
        <StartCard title={say("preview-notice-title")} text={say("preview-notice-text")}>
          <Button
            appearance="primary"
            disabled={opening.busy}
            onClick={() => {
              opening.start({ withNotice: true, load: async () => emptyDocument(2021) });
            }}
          >
            {say("preview-notice-open")}
          </Button>
        </StartCard>
        <StartCard
          title={say("preview-sample-title")}
          badge={<Badge color="warning">{say("preview-sample-badge")}</Badge>}
          text={say("preview-sample-text")}
        >
          <Button
            appearance="primary"
            disabled={opening.busy}
            onClick={() => {
              opening.start({ withNotice: false, load: loadSample });
            }}
          >
            {say("preview-sample-open")}
          </Button>
        </StartCard>
        <StartCard title={say("preview-empty-title")} text={say("preview-empty-text")}>
          <Button
            disabled={opening.busy}
            onClick={() => {
              opening.start({ withNotice: false, load: async () => emptyDocument(year) });
            }}
          >
            {say("preview-empty-open")}
          </Button>
        </StartCard>
        <StartCard title={say("preview-file-title")} text={say("preview-file-text")}>
          <FileButton
            disabled={opening.busy}
            onFile={(file) => {
              opening.start({ withNotice: false, load: () => fileDocument(file, year) });
            }}
          />
        </StartCard>
      </div>
      <div role="status">{opening.busy && <Spinner label={say("preview-opening")} />}</div>
    </main>
  );
}

/** The reading of notices comes with it, and is not needed for the first screen. */
async function loadSample() {
  const { loadSampleDocument } = await import("../documents/loadSampleDocument");
  return loadSampleDocument();
}
