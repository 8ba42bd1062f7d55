/** How grave a doubt is: a coloured sign, and the word for those who do not see it. */

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Severity } from "../../core/finding";
import { usePane } from "../pane";
import { useHiddenStyle } from "./hidden";
import { Icon } from "./Icon";

const useStyles = makeStyles({
  sign: { position: "relative", fontSize: "20px", lineHeight: 1 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface SeverityIconProps {
  readonly severity: Severity;
}

export function SeverityIcon({ severity }: SeverityIconProps) {
  const styles = useStyles();
  const { hidden } = useHiddenStyle();
  const { say } = usePane();
  return (
    <span className={mergeClasses(styles.sign, styles[severity])}>
      <Icon name={severity} />
      <span className={hidden}>{say(`pane-${severity}`)}</span>
    </span>
  );
}
