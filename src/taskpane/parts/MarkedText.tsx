/** An item's text with its time nodes and figures marked, by colour, by line and by word. */

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { markText, type TextPiece } from "../../core/review/markText";
import type { WorkItem } from "../../core/notice/notice";
import { usePane } from "../pane";
import { useHiddenStyle } from "./hidden";

const useStyles = makeStyles({
  text: {
    position: "relative",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  clamped: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 3,
    overflow: "hidden",
  },
  mark: { color: "inherit", backgroundColor: "transparent", textUnderlineOffset: "3px" },
  milestone: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    textDecorationLine: "underline",
  },
  target: {
    backgroundColor: tokens.colorBrandBackground2,
    textDecorationLine: "underline",
    textDecorationStyle: "dashed",
  },
});

interface MarkedTextProps {
  readonly item: WorkItem;
  /** True for the first three lines only. */
  readonly clamped?: boolean;
}

export function MarkedText({ item, clamped = false }: MarkedTextProps) {
  const styles = useStyles();
  return (
    <span lang="zh-CN" className={mergeClasses(styles.text, clamped && styles.clamped)}>
      {markText(item).map((piece) =>
        piece.milestone || piece.target ? (
          <Mark key={piece.start} piece={piece} />
        ) : (
          <span key={piece.start}>{piece.text}</span>
        ),
      )}
    </span>
  );
}

function Mark({ piece: { text, milestone } }: { readonly piece: TextPiece }) {
  const styles = useStyles();
  const { hidden } = useHiddenStyle();
  const { environment, say } = usePane();
  const name = say(milestone ? "pane-mark-milestone" : "pane-mark-target");
  return (
    <mark className={mergeClasses(styles.mark, milestone ? styles.milestone : styles.target)}>
      <span className={hidden} lang={environment.language === "zh" ? "zh-CN" : "en"}>
        {name}
      </span>
      {text}
    </mark>
  );
}
