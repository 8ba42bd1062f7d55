/** How many rows have each light; pressing one shows only these. */

import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { Light } from "../../../core/status/status";
import { usePane } from "../../pane";
import { LightSign } from "../../parts/LightSign";
import { lights } from "./watchRows";

const useStyles = makeStyles({
  tiles: {
    display: "grid",
    gridTemplateColumns: "repeat(4, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalXS,
  },
  tile: {
    flexDirection: "column",
    minWidth: 0,
    padding: tokens.spacingVerticalXS,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
  },
  count: {
    display: "block",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
});

interface LightTilesProps {
  readonly counts: Readonly<Record<Light, number>>;
  /** Empty for all. */
  readonly chosen: ReadonlySet<Light>;
  onChoose(lights: ReadonlySet<Light>): void;
}

export function LightTiles({ counts, chosen, onChoose }: LightTilesProps) {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <div role="group" aria-label={say("pane-watch-lights")} className={styles.tiles}>
      {lights.map((light) => (
        <ToggleButton
          key={light}
          className={styles.tile}
          checked={chosen.has(light)}
          onClick={() => {
            const next = new Set(chosen);
            if (!next.delete(light)) next.add(light);
            onChoose(next);
          }}
        >
          <span className={styles.count}>{counts[light]}</span>
          <LightSign light={light} />
        </ToggleButton>
      ))}
    </div>
  );
}
