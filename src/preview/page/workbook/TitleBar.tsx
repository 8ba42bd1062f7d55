/** The head of the page: the file's name, who works on it, and what can be done with it. */

import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Session } from "../../shared/session";
import { usePage } from "../page";
import type { Open } from "../usePageState";
import { FileMenu } from "./FileMenu";
import type { Said } from "./SaidBar";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
  },
  name: {
    margin: 0,
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  windows: { marginLeft: "auto", whiteSpace: "nowrap", fontSize: tokens.fontSizeBase200 },
});

interface TitleBarProps {
  readonly session: Session;
  readonly open: Open;
  tell(said: Said | null): void;
}

export function TitleBar({ session, open, tell }: TitleBarProps) {
  const styles = useStyles();
  const { say } = usePage();
  const [count, setCount] = useState(1);
  useEffect(() => {
    session.watchWindows(setCount);
  }, [session]);
  return (
    <header className={styles.bar}>
      <FileMenu session={session} open={open} tell={tell} />
      <h1 className={styles.name}>{session.document.fileName}</h1>
      <span className={styles.windows} role="status">
        {count === 1
          ? say("preview-window-alone")
          : say("preview-window-others", { count: count - 1 })}
      </span>
    </header>
  );
}
