/** The units at the top and at the bottom by score, each with a bar and its figure. */

import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { UnitSummary } from "../../../core/summary/monthSummary";
import { usePane } from "../../pane";
import { Paragraph } from "../../parts/Paragraph";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  tied: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  line: { display: "flex", gap: tokens.spacingHorizontalS },
  rank: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  score: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  track: { height: "6px", border: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
  bar: {
    height: "100%",
    backgroundColor: tokens.colorNeutralForeground3,
    // Otherwise high contrast leaves the bar out.
    forcedColorAdjust: "none",
  },
});

/** Shown at each end; where there are no more than twice as many, all stand in one list. */
const ends = 3;

interface UnitRankingProps {
  /** By rank, those without a score last. */
  readonly units: readonly UnitSummary[];
}

export function UnitRanking({ units }: UnitRankingProps) {
  const { say } = usePane();
  const ranked = units.filter(({ rank }) => rank !== null);
  if (ranked.length === 0) return <Paragraph>{say("pane-report-units-none")}</Paragraph>;
  if (ranked.length <= 2 * ends) {
    return <UnitBars title={say("pane-report-units")} units={ranked} />;
  }
  const [best, worst] = [ranked.slice(0, ends), ranked.slice(-ends)];
  return (
    <>
      <UnitBars title={say("pane-report-units-best")} units={best} />
      <Tied shown={best} all={ranked} edge={best.at(-1)} />
      <UnitBars title={say("pane-report-units-worst")} units={worst} />
      <Tied shown={worst} all={ranked} edge={worst[0]} />
    </>
  );
}

interface TiedProps {
  readonly shown: readonly UnitSummary[];
  readonly all: readonly UnitSummary[];
  /** The one of those shown that is next to those left out. */
  readonly edge: UnitSummary | undefined;
}

/** Units left out only because as good, or as bad, a one came before them. */
function Tied({ shown, all, edge }: TiedProps) {
  const styles = useStyles();
  const { say } = usePane();
  const count = all.filter((unit) => unit.score === edge?.score && !shown.includes(unit)).length;
  if (count === 0) return null;
  return (
    <p className={styles.tied}>{say("pane-report-tied", { count, score: edge?.score ?? 0 })}</p>
  );
}

interface UnitBarsProps extends UnitRankingProps {
  readonly title: string;
}

function UnitBars({ title, units }: UnitBarsProps) {
  const styles = useStyles();
  const { say } = usePane();
  const heading = useId();
  return (
    <>
      <h3 id={heading} className={styles.heading}>
        {title}
      </h3>
      <ul className={styles.list} aria-labelledby={heading}>
        {units.map(({ name, rank, score }) => (
          <li key={name}>
            <div className={styles.line}>
              <span className={styles.rank}>{say("pane-report-unit", { rank: rank ?? 0 })}</span>
              <span lang="zh-CN" className={styles.name}>
                {name}
              </span>
              <span className={styles.score}>
                {say("pane-report-score", { score: score ?? 0 })}
              </span>
            </div>
            <div className={styles.track} aria-hidden="true">
              <div className={styles.bar} style={{ width: `${score ?? 0}%` }} />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
