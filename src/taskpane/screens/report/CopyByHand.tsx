/** Text in a box, selected, for a person to copy where the pane itself cannot. */

import { Textarea } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePane } from "../../pane";

interface CopyByHandProps {
  readonly text: string;
}

export function CopyByHand({ text }: CopyByHandProps) {
  const { say } = usePane();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [text]);
  return (
    <Textarea
      textarea={{ ref: field }}
      readOnly
      rows={4}
      lang="zh-CN"
      aria-label={say("pane-report-copy-text")}
      value={text}
    />
  );
}
