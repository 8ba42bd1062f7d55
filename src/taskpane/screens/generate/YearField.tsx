/** Asks for the year of the work where the notice does not tell it. */

import { Message } from "../../parts/Message";
import { usePane } from "../../pane";
import { CommitField } from "../../parts/CommitField";

export function YearField() {
  const { correct, say } = usePane();
  return (
    <>
      <Message kind="warning">{say("pane-generate-year-unknown")}</Message>
      <CommitField
        label={say("pane-generate-year")}
        inputMode="decimal"
        value=""
        judge={(typed) => (isYear(typed) ? null : say("pane-generate-year-needed"))}
        onCommit={(typed) => {
          correct({ kind: "year", year: Number(typed.trim()) });
        }}
      />
    </>
  );
}

function isYear(typed: string): boolean {
  return /^\s*20\d\d\s*$/.test(typed);
}
