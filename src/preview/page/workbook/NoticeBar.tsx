/** Hands the sample notice out, so that it is imported as any notice is. */

import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import { downloadFile } from "../downloadFile";
import { usePage } from "../page";
import { seedNotice } from "../seedNotice";
import { CloseIcon } from "./CloseIcon";

type Copying = "preview-notice-copy" | "preview-notice-copied" | "preview-notice-not-copied";

export function NoticeBar() {
  const { say } = usePage();
  const [shown, setShown] = useState(true);
  const [copying, setCopying] = useState<Copying>("preview-notice-copy");
  if (!shown) return null;
  const download = () => {
    downloadFile(seedNotice.fileName, seedNotice.text, "text/plain");
  };
  return (
    <MessageBar shape="square">
      <MessageBarBody>{say("preview-notice-bar")}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={say("preview-close")}
            icon={<CloseIcon />}
            onClick={() => {
              setShown(false);
            }}
          />
        }
      >
        <Button onClick={download}>{say("preview-notice-download")}</Button>
        <Button
          onClick={() => {
            void copyNotice().then(setCopying);
          }}
        >
          {say(copying)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

async function copyNotice(): Promise<Copying> {
  try {
    await navigator.clipboard.writeText(seedNotice.text);
    return "preview-notice-copied";
  } catch {
    return "preview-notice-not-copied";
  }
}
