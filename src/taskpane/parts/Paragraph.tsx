/** A plain paragraph in the pane's measure. */

import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  paragraph: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
});

interface ParagraphProps {
  readonly children: ReactNode;
}

export function Paragraph({ children }: ParagraphProps) {
  return <p className={useStyles().paragraph}>{children}</p>;
}
