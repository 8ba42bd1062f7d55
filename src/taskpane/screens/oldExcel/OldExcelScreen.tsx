/** What stands in place of everything else where Excel lacks what the pane is built on. */

import { Text } from "@fluentui/react-components";
import type { MessageCode } from "../../../core/messages";
import { usePane } from "../../pane";
import { Message } from "../../parts/Message";
import { Screen } from "../../parts/Screen";

const works = [
  "pane-old-works-fill",
  "pane-old-works-lights",
  "pane-old-works-checks",
  "pane-old-works-print",
] as const satisfies readonly MessageCode[];

export function OldExcelScreen() {
  const { say, environment } = usePane();
  const { platform, missingSets } = environment;
  const missing = missingSets.join(say("pane-list-comma"));
  return (
    <Screen title={say("pane-old-title")}>
      <Message kind="warning">{say("pane-old-missing", { platform, missing })}</Message>
      <div>
        <Text>{say("pane-old-works")}</Text>
        <ul>
          {works.map((code) => (
            <li key={code}>{say(code)}</li>
          ))}
        </ul>
      </div>
      <Text>{say("pane-old-next")}</Text>
    </Screen>
  );
}
