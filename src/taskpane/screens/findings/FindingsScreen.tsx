/** 填报检查: what is entered is judged at once; each finding leads to its cell, fixes are offered. */

import { Button } from "@fluentui/react-components";
import { LedgerScreen } from "../../ledger/LedgerScreen";
import type { LedgerSession } from "../../ledger/ledgerSession";
import { useWork } from "../../ledger/useWork";
import { usePane } from "../../pane";
import { FindingsBoard } from "./FindingsBoard";

export function FindingsScreen() {
  const { say } = usePane();
  return (
    <LedgerScreen
      still
      title={say("pane-findings-title")}
      actions={({ session }) => <CheckAll session={session} />}
    >
      {(shown) => <FindingsBoard {...shown} />}
    </LedgerScreen>
  );
}

function CheckAll({ session }: { readonly session: LedgerSession }) {
  const { announce, say } = usePane();
  const { work, run } = useWork();
  const busy = work.state === "busy";
  const check = async () => {
    await session.reload();
    const now = session.current();
    if (now.state !== "open") return "";
    const sentence = say("pane-findings-checked", {
      rows: now.book.ledger.duties.length,
      count: now.book.findings.length,
    });
    announce(sentence);
    return sentence;
  };
  return (
    <>
      <Button
        appearance="primary"
        disabledFocusable={busy}
        onClick={() => {
          if (!busy) void run(check);
        }}
      >
        {say(busy ? "pane-findings-checking" : "pane-findings-all")}
      </Button>
      {work.state === "done" && <span>{work.sentence}</span>}
    </>
  );
}
