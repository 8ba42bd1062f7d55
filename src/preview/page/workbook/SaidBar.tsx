/** What the page has to say about the last thing that was done. */

import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { usePage } from "../page";
import { CloseIcon } from "./CloseIcon";

export interface Said {
  readonly intent: "success" | "warning" | "error";
  readonly sentence: string;
}

interface SaidBarProps {
  readonly said: Said;
  onClose(): void;
}

export function SaidBar({ said, onClose }: SaidBarProps) {
  const { say } = usePage();
  return (
    <MessageBar intent={said.intent} shape="square" layout="multiline">
      <MessageBarBody>{said.sentence}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={say("preview-close")}
            icon={<CloseIcon />}
            onClick={onClose}
          />
        }
      />
    </MessageBar>
  );
}
