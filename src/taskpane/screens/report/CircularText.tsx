/** The text of the draft circular, as it will stand on the page. */

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CircularDraft } from "../../../core/summary/circular/circular";
import { usePane } from "../../pane";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  line: { margin: 0 },
  title: { textAlign: "center", fontWeight: tokens.fontWeightSemibold },
  body: { textIndent: "2em" },
  heading: { textIndent: "2em", fontWeight: tokens.fontWeightSemibold },
  end: { textAlign: "end" },
});

interface CircularTextProps {
  readonly draft: CircularDraft;
}

export function CircularText({ draft }: CircularTextProps) {
  const { title, addressees, paragraphs, annex, signer, date } = draft;
  const styles = useStyles();
  const { say } = usePane();
  return (
    <div lang="zh-CN" className={styles.page}>
      <p className={mergeClasses(styles.line, styles.title)}>{title}</p>
      <p className={styles.line}>{addressees}</p>
      {paragraphs.map(({ part, text }, index) => (
        <p
          key={`${index} ${part}`}
          className={mergeClasses(styles.line, part === "body" ? styles.body : styles.heading)}
        >
          {text}
        </p>
      ))}
      {annex && (
        <p className={mergeClasses(styles.line, styles.body)}>
          {say("pane-report-circular-annex", { title: annex.title, count: annex.rows.length })}
        </p>
      )}
      <p className={mergeClasses(styles.line, styles.end)}>{signer}</p>
      <p className={mergeClasses(styles.line, styles.end)}>{date}</p>
    </div>
  );
}
