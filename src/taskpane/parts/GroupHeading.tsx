/** The heading of a group of rows in a long list. */

import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

interface GroupHeadingProps {
  readonly children: ReactNode;
}

export function GroupHeading({ children }: GroupHeadingProps) {
  return <h2 className={useStyles().heading}>{children}</h2>;
}
