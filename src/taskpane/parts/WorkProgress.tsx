/** How far the writing of sheets is, and the way to stop it. */

import { Button, Field, ProgressBar } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../pane";
import { Paragraph } from "./Paragraph";

interface WorkProgressProps {
  /** What is being written. */
  readonly label: string;
  readonly done: number;
  /** 0 while it is not known yet. */
  readonly total: number;
  onCancel(): void;
}

export function WorkProgress({ label, done, total, onCancel }: WorkProgressProps) {
  const { say } = usePane();
  const [stopping, setStopping] = useState(false);
  const known = total > 0;
  const percent = known ? Math.floor((100 * done) / total) : 0;
  return (
    <>
      <Field
        label={label}
        hint={known ? say("pane-building-percent", { percent }) : say("pane-building-begins")}
      >
        {known ? <ProgressBar value={done} max={total} /> : <ProgressBar />}
      </Field>
      <Paragraph>{say("pane-building-advice")}</Paragraph>
      <Button
        disabledFocusable={stopping}
        onClick={() => {
          setStopping(true);
          onCancel();
        }}
      >
        {say(stopping ? "pane-building-stopping" : "pane-building-cancel")}
      </Button>
    </>
  );
}
