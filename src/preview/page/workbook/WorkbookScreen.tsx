/** A workbook at work: ribbon above, grid on the left, the add-in's pane on the right. */

import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { tellLeftOut } from "../../../actions/openWorkbook";
import type { Session } from "../../shared/session";
import { usePage } from "../page";
import type { Open } from "../usePageState";
import { GridArea } from "./GridArea";
import { NoticeBar } from "./NoticeBar";
import { PaneFrame, type PanePage } from "./PaneFrame";
import { Ribbon } from "./Ribbon";
import { SaidBar, type Said } from "./SaidBar";
import { TitleBar } from "./TitleBar";
import { useUnkept } from "./useUnkept";
import { WidthHandle } from "./WidthHandle";

/** In pixels; Excel opens a pane about as wide. */
const usualWidth = 340;

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", height: "100%" },
  body: {
    display: "flex",
    flexGrow: 1,
    minHeight: 0,
    "@media (max-width: 720px)": { flexDirection: "column" },
  },
  side: {
    display: "flex",
    flexShrink: 0,
    maxWidth: "100%",
    "@media (max-width: 720px)": { display: "contents" },
  },
  grid: {
    position: "relative",
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface WorkbookScreenProps {
  readonly session: Session;
  readonly withNotice: boolean;
  readonly open: Open;
}

export function WorkbookScreen({ session, withNotice, open }: WorkbookScreenProps) {
  const styles = useStyles();
  const { language, say } = usePage();
  const [said, setSaid] = useState<Said | null>(() => {
    const sentences = tellLeftOut(session.document.leftOut ?? [], language);
    return sentences.length === 0 ? null : { intent: "warning", sentence: sentences.join("") };
  });
  const [pane, setPane] = useState<PanePage | null>("taskpane");
  const [width, setWidth] = useState(usualWidth);
  useUnkept(session, setSaid);
  return (
    <div className={styles.screen}>
      <header>
        <TitleBar session={session} open={open} tell={setSaid} />
        <Ribbon shown={pane} onShow={setPane} />
        {withNotice && <NoticeBar />}
      </header>
      <div className={styles.body}>
        <main className={styles.grid} aria-label={say("preview-grid")}>
          <GridArea session={session} tell={setSaid} />
          {said && (
            <SaidBar
              said={said}
              onClose={() => {
                setSaid(null);
              }}
            />
          )}
        </main>
        {pane && (
          <aside className={styles.side} aria-label={say("preview-pane")}>
            <WidthHandle width={width} onWidth={setWidth} />
            <PaneFrame
              session={session}
              page={pane}
              width={width}
              onClose={() => {
                setPane(null);
              }}
            />
          </aside>
        )}
      </div>
    </div>
  );
}
