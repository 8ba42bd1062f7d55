/** Takes the last correction back, and says which one that is. */

import { Button } from "@fluentui/react-components";
import type { MessageCode } from "../../core/messages";
import type { Correction } from "../../core/review/correction";
import { usePane, useReview, type Say } from "../pane";
import { Icon } from "./Icon";

export function UndoButton() {
  const { announce, say, take } = usePane();
  const last = useReview().draft.corrections.at(-1);
  const what = last ? describe(last, say) : null;
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={<Icon name="undo" />}
      disabledFocusable={what === null}
      title={what === null ? say("pane-undo-nothing") : say("pane-undo-what", { what })}
      aria-label={what === null ? say("pane-undo-nothing") : say("pane-undo-what", { what })}
      onClick={() => {
        if (what === null) return;
        take({ type: "undo" });
        announce(say("pane-undone", { what }));
      }}
    />
  );
}

const names: Readonly<Record<Correction["kind"], MessageCode>> = {
  leaders: "pane-undo-leaders",
  units: "pane-undo-units",
  addMilestone: "pane-undo-add-milestone",
  changeMilestone: "pane-undo-change-milestone",
  removeMilestone: "pane-undo-remove-milestone",
  addTarget: "pane-undo-add-target",
  changeTarget: "pane-undo-change-target",
  removeTarget: "pane-undo-remove-target",
  group: "pane-undo-group",
  settle: "pane-undo-settle",
  year: "pane-undo-year",
};

function describe(correction: Correction, say: Say): string {
  const { kind } = correction;
  switch (kind) {
    case "settle":
    case "year":
      return say(names[kind]);
    case "group":
      return say(names[kind], { group: correction.group });
    default:
      return say(names[kind], { item: correction.item });
  }
}
