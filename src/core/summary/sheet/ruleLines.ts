/** The rules that a summary's figures follow, in words. */

import { say } from "../../messages";
import type { MonthSummary, ScoreWeights } from "../monthSummary";

export function ruleLines({ thresholds, comparedWith }: MonthSummary): string[] {
  const { warningDays, yellowLag, redLag } = thresholds;
  return [
    say("rule-red", { redLag }),
    say("rule-yellow", { days: warningDays, yellowLag }),
    say("rule-green"),
    say("rule-blue"),
    say("rule-counting"),
    say("rule-reports"),
    ...(comparedWith === null ? [] : [say("rule-before")]),
    say("rule-pace"),
  ];
}

export function scoreLine({ progress, reporting, timeliness }: ScoreWeights): string {
  const sum = progress + reporting + timeliness;
  return say("score-formula", { progress, reporting, timeliness, sum });
}
