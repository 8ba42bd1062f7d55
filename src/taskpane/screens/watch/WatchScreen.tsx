/** 督查看板: how many of each light, and every row with its reason, grouped and filtered. */

import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { LedgerScreen } from "../../ledger/LedgerScreen";
import { useLedgerSession } from "../../ledger/useLedgerSession";
import { usePane } from "../../pane";
import { SettingsScreen } from "./SettingsScreen";
import { WatchBoard } from "./WatchBoard";

export function WatchScreen() {
  const { say } = usePane();
  // Held here as well, so that going to the settings does not end the following.
  useLedgerSession();
  const [setting, setSetting] = useState(false);
  if (setting) {
    return (
      <SettingsScreen
        onBack={() => {
          setSetting(false);
        }}
      />
    );
  }
  return (
    <LedgerScreen
      still
      title={say("pane-watch-title")}
      tools={() => (
        <Button
          size="small"
          onClick={() => {
            setSetting(true);
          }}
        >
          {say("pane-watch-settings")}
        </Button>
      )}
    >
      {({ book }) => <WatchBoard book={book} />}
    </LedgerScreen>
  );
}
