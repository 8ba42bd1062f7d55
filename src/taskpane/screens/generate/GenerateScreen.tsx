/** Makes the ledger: what it will hold, how far it is, and what came of it. */

import { useState } from "react";
import { usePane } from "../../pane";
import { Message } from "../../parts/Message";
import { Screen } from "../../parts/Screen";
import { WorkProgress } from "../../parts/WorkProgress";
import { BuiltScreen } from "./BuiltScreen";
import { GenerateForm } from "./GenerateForm";
import { useBuild } from "./useBuild";

export function GenerateScreen() {
  const { go, say, state } = usePane();
  const { build, start, cancel } = useBuild();
  const [origin] = useState(state.place.from ?? "review");
  if (build.state === "built") return <BuiltScreen built={build.built} />;
  if (build.state === "running") {
    return (
      <Screen key="running" title={say("pane-building-title")}>
        <WorkProgress
          label={say("pane-building")}
          done={build.done}
          total={build.total}
          onCancel={cancel}
        />
      </Screen>
    );
  }
  return (
    <Screen
      key="form"
      title={say("pane-generate-title")}
      onBack={() => {
        go({ screen: origin });
      }}
    >
      {build.state === "failed" && <Message kind="error">{build.sentence}</Message>}
      {build.state === "stopped" && <Message kind="warning">{build.sentence}</Message>}
      <GenerateForm retry={build.state !== "idle"} onStart={start} />
    </Screen>
  );
}
