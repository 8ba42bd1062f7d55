/** A row of a list that is one button, as wide as the list. */

import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  row: {
    display: "block",
    boxSizing: "border-box",
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}` },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
});

interface RowButtonProps {
  /** True where it takes the focus as it appears. */
  readonly focused?: boolean;
  onPress(): void;
  readonly children: ReactNode;
}

export function RowButton({ focused = false, onPress, children }: RowButtonProps) {
  return (
    <button
      type="button"
      ref={focused ? takeFocus : null}
      className={useStyles().row}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

function takeFocus(button: HTMLButtonElement | null) {
  button?.focus({ preventScroll: true });
}
