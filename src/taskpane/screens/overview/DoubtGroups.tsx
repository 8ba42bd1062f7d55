/** The doubts, worst first; those of one kind fold into one line once there are many. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { groupDoubts, type Doubt, type DoubtGroup } from "../../../core/review/doubts";
import { usePane } from "../../pane";
import { DoubtRow } from "../../parts/DoubtRow";
import { Icon } from "../../parts/Icon";
import { focusHeading } from "../../parts/keepFocusNear";
import { SeverityIcon } from "../../parts/SeverityIcon";

/** Doubts that still stand one by one; above it those of one kind are folded. */
const foldAbove = 6;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  inner: { paddingTop: tokens.spacingVerticalM },
  fold: {
    display: "grid",
    gridTemplateColumns: "auto 1fr auto",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    padding: 0,
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
  },
});

interface DoubtGroupsProps {
  readonly doubts: readonly Doubt[];
}

export function DoubtGroups({ doubts }: DoubtGroupsProps) {
  const styles = useStyles();
  const many = doubts.length > foldAbove;
  return (
    <ul className={styles.list}>
      {groupDoubts(doubts).flatMap((group) =>
        many && group.doubts.length > 1
          ? [<FoldedGroup key={group.code} group={group} />]
          : group.doubts.map((doubt) => <DoubtRow key={keyOf(doubt)} doubt={doubt} linked />),
      )}
    </ul>
  );
}

function FoldedGroup({ group }: { readonly group: DoubtGroup }) {
  const styles = useStyles();
  const { say } = usePane();
  const [open, setOpen] = useState(false);
  const list = useId();
  const [example] = group.doubts;
  return (
    <li>
      <Button
        appearance="transparent"
        className={styles.fold}
        aria-expanded={open}
        aria-controls={list}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <SeverityIcon severity={group.severity} />
        <span>
          {example && say(example.finding.code, example.finding.values)}
          <br />
          <strong>{say("pane-overview-group", { count: group.doubts.length })}</strong>
        </span>
        <Icon name={open ? "unfolded" : "folded"} />
      </Button>
      <div id={list} hidden={!open}>
        {open && (
          <ul className={`${styles.list} ${styles.inner}`}>
            {group.doubts.map((doubt) => (
              <DoubtRow key={keyOf(doubt)} doubt={doubt} linked />
            ))}
            <li>
              <SettleAllButton group={group} />
            </li>
          </ul>
        )}
      </div>
    </li>
  );
}

function SettleAllButton({ group }: { readonly group: DoubtGroup }) {
  const { announce, correct, say } = usePane();
  const places = group.doubts.flatMap(({ place }) => (place === null ? [] : [place]));
  if (places.length < group.doubts.length) return null;
  return (
    <Button
      size="small"
      icon={<Icon name="done" />}
      onClick={() => {
        focusHeading();
        correct({ kind: "settle", findings: places });
        announce(say("pane-doubt-settled"));
      }}
    >
      {say("pane-doubt-settle-all", { count: places.length })}
    </Button>
  );
}

function keyOf({ place, finding }: Doubt): string {
  return place === null ? `${finding.code} ${finding.message}` : String(place);
}
