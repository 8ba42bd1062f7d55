/** Changes the as-of date and the thresholds: what it would come to first, then on confirmation. */

import { LedgerScreen } from "../../ledger/LedgerScreen";
import { usePane } from "../../pane";
import { SettingsForm } from "./SettingsForm";

interface SettingsScreenProps {
  onBack(): void;
}

export function SettingsScreen({ onBack }: SettingsScreenProps) {
  const { say } = usePane();
  return (
    <LedgerScreen title={say("pane-settings-title")} onBack={onBack}>
      {({ session, book }) => <SettingsForm session={session} book={book} />}
    </LedgerScreen>
  );
}
