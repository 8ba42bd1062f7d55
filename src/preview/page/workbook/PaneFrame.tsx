/** The add-in's own pane in a frame, with the head that Excel gives it. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Session } from "../../shared/session";
import { usePage } from "../page";
import { offerExcel } from "../previewExcel";
import { CloseIcon } from "./CloseIcon";

/** The pages that the manifest's buttons open. */
export type PanePage = "taskpane" | "ledger";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    maxWidth: "100%",
    backgroundColor: tokens.colorNeutralBackground1,
    "@media (max-width: 720px)": {
      width: "100% !important",
      height: "55%",
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  head: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  frame: { flexGrow: 1, width: "100%", minHeight: 0, border: "none" },
});

interface PaneFrameProps {
  readonly session: Session;
  readonly page: PanePage;
  /** In pixels. */
  readonly width: number;
  onClose(): void;
}

export function PaneFrame({ session, page, width, onClose }: PaneFrameProps) {
  const styles = useStyles();
  const { language, say } = usePage();
  // The frame's first script looks for it: it has to be there before the frame is.
  useState(() => {
    offerExcel(session, language);
  });
  return (
    <aside className={styles.pane} style={{ width }} aria-label={say("preview-pane")}>
      <div className={styles.head}>
        <h2 className={styles.title}>{say("preview-pane-name")}</h2>
        <Button
          appearance="subtle"
          size="small"
          aria-label={say("preview-pane-close")}
          icon={<CloseIcon />}
          onClick={onClose}
        />
      </div>
      <iframe
        className={styles.frame}
        title={say("preview-pane-name")}
        src={`preview-${page}.html`}
      />
    </aside>
  );
}
