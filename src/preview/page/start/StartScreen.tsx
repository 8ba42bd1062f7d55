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
import type { Journal } from "../../shared/journal";
import { emptyDocument } from "../documents/emptyDocument";
import { fileDocument } from "../documents/fileDocument";
import { FileButton } from "../FileButton";
import { usePage } from "../page";
import { useOpening } from "../useOpening";
import type { Choice, Open } from "../usePageState";
import { KeptList } from "./KeptList";
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
    gridTemplateColumns: "repeat(auto-fit, minmax(min(300px, 100%), 1fr))",
    gap: tokens.spacingHorizontalL,
  },
});

interface StartScreenProps {
  /** Why a workbook that was asked for is not there; null where none was. */
  readonly failure: string | null;
  readonly journal: Journal;
  readonly open: Open;
  resume(id: string): void;
}

export function StartScreen({ failure, journal, open, resume }: StartScreenProps) {
  const styles = useStyles();
  const { say } = usePage();
  const opening = useOpening(open);
  const said = opening.failure ?? failure;
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
        <Cards busy={opening.busy} start={opening.start} />
      </div>
      <KeptList journal={journal} busy={opening.busy} resume={resume} />
      <div role="status">{opening.busy && <Spinner label={say("preview-opening")} />}</div>
    </main>
  );
}

/** What the sample notice's dates without a year belong to. */
const seedYear = 2021;

const choices = {
  notice: { withNotice: true, load: () => Promise.resolve(emptyDocument(seedYear)) },
  sample: { withNotice: false, load: loadSample },
  empty: { withNotice: false, load: () => Promise.resolve(emptyDocument(thisYear())) },
} as const satisfies Record<string, Choice>;

interface CardsProps {
  readonly busy: boolean;
  start(choice: Choice): void;
}

function Cards({ busy, start }: CardsProps) {
  const { say } = usePage();
  const button = (choice: Choice, label: string, appearance: "primary" | "secondary") => (
    <Button
      appearance={appearance}
      disabled={busy}
      onClick={() => {
        start(choice);
      }}
    >
      {label}
    </Button>
  );
  const invented = <Badge color="warning">{say("preview-sample-badge")}</Badge>;
  const openFile = (file: File) => {
    start({ withNotice: false, load: () => fileDocument(file, thisYear()) });
  };
  return (
    <>
      <StartCard title={say("preview-notice-title")} text={say("preview-notice-text")}>
        {button(choices.notice, say("preview-notice-open"), "primary")}
      </StartCard>
      <StartCard
        title={say("preview-sample-title")}
        badge={invented}
        text={say("preview-sample-text")}
      >
        {button(choices.sample, say("preview-sample-open"), "primary")}
      </StartCard>
      <StartCard title={say("preview-empty-title")} text={say("preview-empty-text")}>
        {button(choices.empty, say("preview-empty-open"), "secondary")}
      </StartCard>
      <StartCard title={say("preview-file-title")} text={say("preview-file-text")}>
        <FileButton disabled={busy} onFile={openFile} />
      </StartCard>
    </>
  );
}

function thisYear(): number {
  return new Date().getFullYear();
}

/** The reading of notices comes with it, and is not needed for the first screen. */
async function loadSample() {
  const { loadSampleDocument } = await import("../documents/loadSampleDocument");
  return loadSampleDocument();
}
