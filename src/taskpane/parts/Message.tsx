/** A sentence that stands out – a failure, a warning, a success – with what can be done about it. */

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Icon, type IconName } from "./Icon";

export type MessageKind = "error" | "warning" | "hint" | "done";

const useStyles = makeStyles({
  message: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    padding: tokens.spacingHorizontalMNudge,
    borderRadius: tokens.borderRadiusMedium,
    border: "1px solid transparent",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  icon: { fontSize: "20px" },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  warningIcon: { color: tokens.colorStatusWarningForeground3 },
  hint: {
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  hintIcon: { color: tokens.colorNeutralForeground2 },
  done: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
  doneIcon: { color: tokens.colorStatusSuccessForeground1 },
  actions: {
    gridColumn: "2",
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
  },
});

interface MessageProps {
  readonly kind: MessageKind;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** An error interrupts a screen reader; everything else is told when it pauses. */
export function Message({ kind, children, actions }: MessageProps) {
  const styles = useStyles();
  const icon: IconName = kind;
  return (
    <div
      role={kind === "error" ? "alert" : "status"}
      className={mergeClasses(styles.message, styles[kind])}
    >
      <span className={mergeClasses(styles.icon, styles[`${kind}Icon`])}>
        <Icon name={icon} />
      </span>
      <div>{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
