/** Every item by section, found by word, by section or by doubt; each opens to be corrected. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { doubtsByItem, openDoubts, pressingDoubts } from "../../../core/review/doubts";
import { usePane, useReview } from "../../pane";
import { Paragraph } from "../../parts/Paragraph";
import { Screen } from "../../parts/Screen";
import { UndoButton } from "../../parts/UndoButton";
import { ReviewFilter } from "./ReviewFilter";
import { ReviewList } from "./ReviewList";
import { listRows } from "./reviewRows";

const useStyles = makeStyles({
  nothing: { padding: tokens.spacingHorizontalM },
});

export function ReviewScreen() {
  const { go, say, state } = usePane();
  return (
    <Screen
      still
      ownFocus={state.place.item !== undefined}
      title={say("pane-review-title")}
      onBack={() => {
        go({ screen: "overview" });
      }}
      tools={<UndoButton />}
      actions={
        <>
          <Button
            appearance="primary"
            onClick={() => {
              go({ screen: "generate" });
            }}
          >
            {say("pane-overview-generate")}
          </Button>
          <Button
            onClick={() => {
              go({ screen: "groups" });
            }}
          >
            {say("pane-review-groups")}
          </Button>
        </>
      }
    >
      <Items focus={state.place.item ?? null} />
    </Screen>
  );
}

function Items({ focus }: { readonly focus: number | null }) {
  const styles = useStyles();
  const { say } = usePane();
  const { review } = useReview();
  const [query, setQuery] = useState("");
  const [doubtful, setDoubtful] = useState(false);
  const [goal, setGoal] = useState<number | null>(null);
  const doubts = useMemo(() => doubtsByItem(pressingDoubts(openDoubts(review))), [review]);
  const inDoubt = useMemo(
    () => new Set([...doubts.keys()].filter((number) => number !== null)),
    [doubts],
  );
  const rows = useMemo(
    () => listRows(review.notice, { query, only: doubtful ? inDoubt : null }),
    [review, inDoubt, query, doubtful],
  );
  return (
    <>
      <ReviewFilter
        query={query}
        onQuery={setQuery}
        doubtful={doubtful}
        onDoubtful={setDoubtful}
        doubtfulCount={inDoubt.size}
        sections={review.notice.sections}
        onSection={setGoal}
      />
      {rows.length === 0 ? (
        <div className={styles.nothing}>
          <Paragraph>{say("pane-review-nothing")}</Paragraph>
        </div>
      ) : (
        <ReviewList
          key={`${query} ${String(doubtful)}`}
          rows={rows}
          doubts={doubts}
          goal={goal}
          focus={focus}
        />
      )}
    </>
  );
}
