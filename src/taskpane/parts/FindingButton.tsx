/** A sentence about a cell, as a button that leads there. */

import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Severity } from "../../core/finding";
import { SeverityIcon } from "./SeverityIcon";

const useStyles = makeStyles({
  button: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalXXS} 0`,
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface FindingButtonProps {
  readonly severity: Severity;
  onPress(): void;
  readonly children: ReactNode;
}

export function FindingButton({ severity, onPress, children }: FindingButtonProps) {
  return (
    <button type="button" className={useStyles().button} onClick={onPress}>
      <SeverityIcon severity={severity} />
      <span>{children}</span>
    </button>
  );
}
