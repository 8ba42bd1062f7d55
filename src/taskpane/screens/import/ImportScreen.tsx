/** Takes the notice in, as a file or as pasted text. */

import { Button, Field, Spinner, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../../pane";
import { Message } from "../../parts/Message";
import { Screen } from "../../parts/Screen";
import { DropZone } from "./DropZone";
import { useImport } from "./useImport";

export function ImportScreen() {
  const { go, say, state } = usePane();
  const { busy, failure, importFiles, importText } = useImport();
  const [text, setText] = useState("");
  const count = state.draft?.corrections.length ?? 0;
  return (
    <Screen
      title={say("pane-import-title")}
      onBack={() => {
        go({ screen: "start" });
      }}
    >
      {count > 0 && <Message kind="warning">{say("pane-import-replaces", { count })}</Message>}
      {failure && <Message kind="error">{failure}</Message>}
      <DropZone disabled={busy} onFiles={importFiles} />
      <Field label={say("pane-import-paste")} hint={say("pane-import-paste-hint")}>
        <Textarea
          value={text}
          rows={8}
          disabled={busy}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <Button
        appearance={text.trim() === "" ? "secondary" : "primary"}
        disabled={busy}
        onClick={() => {
          importText(text);
        }}
      >
        {say("pane-import-read")}
      </Button>
      <div role="status">{busy && <Spinner label={say("pane-import-busy")} />}</div>
    </Screen>
  );
}
