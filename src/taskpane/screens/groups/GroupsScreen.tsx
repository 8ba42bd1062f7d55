/** The groups that the notice names, each to be listed member by member or left as one row. */

import { makeStyles, tokens } from "@fluentui/react-components";
import { findGroups } from "../../../core/review/groups";
import { usePane, useReview } from "../../pane";
import { Message } from "../../parts/Message";
import { Paragraph } from "../../parts/Paragraph";
import { Screen } from "../../parts/Screen";
import { UndoButton } from "../../parts/UndoButton";
import { GroupCard } from "./GroupCard";

const useStyles = makeStyles({
  groups: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

export function GroupsScreen() {
  const styles = useStyles();
  const { go, say } = usePane();
  const groups = findGroups(useReview().review.notice.items);
  return (
    <Screen
      title={say("pane-groups-title")}
      onBack={() => {
        go({ screen: "review" });
      }}
      tools={<UndoButton />}
    >
      {groups.length === 0 ? (
        <Message kind="hint">{say("pane-groups-none")}</Message>
      ) : (
        <>
          <Paragraph>{say("pane-groups-purpose")}</Paragraph>
          <div className={styles.groups}>
            {groups.map((group) => (
              <GroupCard key={group.name} group={group} />
            ))}
          </div>
        </>
      )}
    </Screen>
  );
}
