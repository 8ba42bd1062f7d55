/** Workbooks of earlier that the browser kept, to be taken up again or given up. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useId, useState } from "react";
import type { Language } from "../../../core/messages";
import type { Journal, Kept } from "../../shared/journal";
import { usePage } from "../page";
import { DropButton } from "./DropButton";

const useStyles = makeStyles({
  title: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow2,
  },
  file: { flexGrow: 1, overflowWrap: "anywhere" },
  time: { color: tokens.colorNeutralForeground2 },
});

interface KeptListProps {
  readonly journal: Journal;
  readonly busy: boolean;
  resume(id: string): void;
}

export function KeptList({ journal, busy, resume }: KeptListProps) {
  const styles = useStyles();
  const { language, say } = usePage();
  const title = useId();
  const [kept, drop] = useKept(journal);
  if (kept.length === 0) return null;
  return (
    <section aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        {say("preview-kept-title")}
      </h2>
      <ul className={styles.list}>
        {kept.map(({ id, fileName, changedAt }) => (
          <li key={id} className={styles.row}>
            <span className={styles.file}>{fileName}</span>
            <time className={styles.time}>{sayTime(changedAt, language)}</time>
            <Button
              disabled={busy}
              onClick={() => {
                resume(id);
              }}
            >
              {say("preview-kept-resume")}
            </Button>
            <DropButton
              onDrop={() => {
                drop(id);
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function useKept(journal: Journal): readonly [readonly Kept[], (id: string) => void] {
  const [kept, setKept] = useState<readonly Kept[]>([]);
  useEffect(() => {
    // A browser that blocks its storage kept nothing.
    journal.list().then(setKept, () => undefined);
  }, [journal]);
  const drop = useCallback(
    (id: string) => {
      journal
        .drop(id)
        .then(() => journal.list())
        .then(setKept, () => undefined);
    },
    [journal],
  );
  return [kept, drop];
}

/** Day and time to the minute, by the clock of the machine. */
function sayTime(time: number, language: Language): string {
  const locale = language === "zh" ? "zh-CN" : "en-GB";
  return new Date(time).toLocaleString(locale, { dateStyle: "medium", timeStyle: "short" });
}
