/** The heading of a section in the review list. */

import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  section: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

interface SectionRowProps {
  readonly title: string;
}

export function SectionRow({ title }: SectionRowProps) {
  return <h2 className={useStyles().section}>{title}</h2>;
}
