/** How many rows have each light, as one bar and in words. */

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formatShare } from "../../../core/status/rounding";
import { lightNames, type Light } from "../../../core/status/status";
import { usePane } from "../../pane";
import { LightSign } from "../../parts/LightSign";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    height: "16px",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    // Otherwise high contrast paints all parts alike.
    forcedColorAdjust: "none",
  },
  part: {
    minWidth: "3px",
    ":not(:last-child)": { borderRight: `1px solid ${tokens.colorNeutralBackground1}` },
  },
  red: { backgroundColor: tokens.colorPaletteRedBackground3 },
  yellow: { backgroundColor: tokens.colorPaletteYellowBackground3 },
  green: { backgroundColor: tokens.colorPaletteGreenBackground3 },
  blue: { backgroundColor: tokens.colorPaletteBlueBorderActive },
  legend: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(132px, 1fr))",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  entry: { display: "flex", gap: tokens.spacingHorizontalS },
});

const lights = Object.keys(lightNames) as Light[];

interface LightBarProps {
  readonly counts: Readonly<Record<Light, number>>;
}

export function LightBar({ counts }: LightBarProps) {
  const styles = useStyles();
  const { say } = usePane();
  const all = lights.reduce((sum, light) => sum + counts[light], 0);
  const share = (light: Light) => formatShare(all === 0 ? 0 : counts[light] / all);
  return (
    <>
      {/* The words below say the same, in the same order. */}
      <div className={styles.bar} aria-hidden="true">
        {lights.map(
          (light) =>
            counts[light] > 0 && (
              <div
                key={light}
                className={mergeClasses(styles.part, styles[light])}
                style={{ flex: `${counts[light]} 1 0` }}
              />
            ),
        )}
      </div>
      <ul className={styles.legend} aria-label={say("pane-report-lights")}>
        {lights.map((light) => (
          <li key={light} className={styles.entry}>
            <LightSign light={light} />
            <span>
              {say("pane-report-light-rows", { count: counts[light], share: share(light) })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
