/** What a duty is, in a list: its id and light, its content, whose it is and by when. */

import { makeStyles, tokens } from "@fluentui/react-components";
import type { Duty } from "../../core/ledger/duty";
import type { Light } from "../../core/status/status";
import { sayDue, sayGoal, sayName } from "../ledger/dutyWords";
import { usePane } from "../pane";
import { LightSign } from "./LightSign";

const useStyles = makeStyles({
  top: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  name: { fontWeight: tokens.fontWeightSemibold },
  content: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    overflow: "hidden",
  },
  line: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface DutyHeadProps {
  readonly duty: Duty;
  readonly light?: Light | undefined;
  /** A further line, e.g. the reason of the light. */
  readonly line?: string | undefined;
  /** True where the unit need not be named. */
  readonly own?: boolean;
}

export function DutyHead({ duty, light, line, own = false }: DutyHeadProps) {
  const styles = useStyles();
  const { say } = usePane();
  // The goal of a task or milestone is to be done, which needs no saying: 100% would read as done.
  const goal = duty.kind === "target" ? say("pane-duty-goal", { goal: sayGoal(duty) }) : "";
  const facts = [own ? "" : duty.unit, goal, sayDue(duty, say)].filter(Boolean);
  return (
    <>
      <span className={styles.top}>
        <span className={styles.name}>{sayName(duty, say)}</span>
        {light && <LightSign light={light} />}
      </span>
      <span lang="zh-CN" className={styles.content}>
        {duty.content}
      </span>
      <span className={styles.line}>{facts.join(" ｜ ")}</span>
      {line !== undefined && line !== "" && <span className={styles.line}>{line}</span>}
    </>
  );
}
