/** How much was read, and whether it is as much as the notice says. */

import { makeStyles, tokens } from "@fluentui/react-components";
import type { Notice } from "../../../core/notice/notice";
import { usePane } from "../../pane";
import { Message } from "../../parts/Message";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  tile: {
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  count: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
});

interface NumbersProps {
  readonly notice: Notice;
}

export function Numbers({ notice }: NumbersProps) {
  const styles = useStyles();
  const { say } = usePane();
  const { sections, items } = notice;
  const sum = (count: (item: Notice["items"][number]) => number) =>
    items.reduce((total, item) => total + count(item), 0);
  const tiles = [
    { count: sections.length, what: say("pane-overview-sections") },
    { count: items.length, what: say("pane-overview-items") },
    { count: sum(({ milestones }) => milestones.length), what: say("pane-overview-milestones") },
    { count: sum(({ targets }) => targets.length), what: say("pane-overview-targets") },
  ];
  return (
    <>
      <ul className={styles.list}>
        {tiles.map(({ count, what }) => (
          <li key={what} className={styles.tile}>
            <span className={styles.count}>{count}</span> {what}
          </li>
        ))}
      </ul>
      <Agreement declared={notice.declared} found={items.length} />
    </>
  );
}

interface AgreementProps {
  readonly declared: number | null;
  readonly found: number;
}

function Agreement({ declared, found }: AgreementProps) {
  const { say } = usePane();
  if (declared === null) return <Message kind="hint">{say("pane-overview-undeclared")}</Message>;
  return declared === found ? (
    <Message kind="done">{say("pane-overview-agrees", { declared })}</Message>
  ) : (
    <Message kind="warning">{say("pane-overview-differs", { declared, found })}</Message>
  );
}
