/** A duty's light: a coloured disc, and the word beside it or for a screen reader. */

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Light } from "../../core/status/status";
import { usePane } from "../pane";

const useStyles = makeStyles({
  sign: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    whiteSpace: "nowrap",
  },
  disc: {
    width: "12px",
    height: "12px",
    flexShrink: 0,
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    // Otherwise high contrast paints the disc over, and only the words would tell.
    forcedColorAdjust: "none",
  },
  red: { backgroundColor: tokens.colorPaletteRedBackground3 },
  yellow: { backgroundColor: tokens.colorPaletteYellowBackground3 },
  green: { backgroundColor: tokens.colorPaletteGreenBackground3 },
  blue: { backgroundColor: tokens.colorPaletteBlueBorderActive },
});

interface LightSignProps {
  readonly light: Light;
}

export function LightSign({ light }: LightSignProps) {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <span className={styles.sign}>
      <span className={mergeClasses(styles.disc, styles[light])} aria-hidden="true" />
      {say(`pane-light-${light}`)}
    </span>
  );
}
