/** Makes the pane wider or narrower, by mouse or by arrow keys. */

import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type KeyboardEvent, type PointerEvent } from "react";
import { usePage } from "../page";

/** In pixels: Excel's panes are not narrower, and the grid wants room as well. */
const narrowest = 320;
const widest = 640;
const step = 20;

const useStyles = makeStyles({
  handle: {
    flexShrink: 0,
    width: "5px",
    cursor: "col-resize",
    touchAction: "none",
    backgroundColor: tokens.colorNeutralStroke2,
    ":hover": { backgroundColor: tokens.colorBrandStroke1 },
    ":focus-visible": { backgroundColor: tokens.colorBrandStroke1, outlineStyle: "none" },
    "@media (max-width: 720px)": { display: "none" },
  },
  /** Over all frames, which would swallow the pointer. */
  shield: { position: "fixed", inset: 0, zIndex: 1, cursor: "col-resize" },
});

interface WidthHandleProps {
  readonly width: number;
  onWidth(width: number): void;
}

export function WidthHandle({ width, onWidth }: WidthHandleProps) {
  const styles = useStyles();
  const { say } = usePage();
  const [dragging, setDragging] = useState(false);
  const change = (wanted: number) => {
    onWidth(Math.min(widest, Math.max(narrowest, wanted)));
  };
  const stop = () => {
    setDragging(false);
  };
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={say("preview-pane-width")}
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      tabIndex={0}
      className={styles.handle}
      onKeyDown={({ key }: KeyboardEvent) => {
        if (key === "ArrowLeft") change(width + step);
        if (key === "ArrowRight") change(width - step);
      }}
      onPointerDown={() => {
        setDragging(true);
      }}
    >
      {dragging && (
        <div
          className={styles.shield}
          onPointerMove={({ clientX }: PointerEvent) => {
            change(window.innerWidth - clientX);
          }}
          onPointerUp={stop}
          onPointerLeave={stop}
        />
      )}
    </div>
  );
}
