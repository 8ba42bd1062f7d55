/** One item in the review list: enough to judge it by, as one button. */

import { makeStyles, tokens } from "@fluentui/react-components";
import type { WorkItem } from "../../../core/notice/notice";
import { usePane } from "../../pane";
import { MarkedText } from "../../parts/MarkedText";
import { Icon } from "../../parts/Icon";
import { RowButton } from "../../parts/RowButton";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(28px, max-content) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalXS,
  },
  number: { fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase300 },
  line: {
    display: "block",
    marginTop: tokens.spacingVerticalXXS,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  missing: { color: tokens.colorStatusDangerForeground1 },
  doubts: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    marginInlineStart: tokens.spacingHorizontalS,
    color: tokens.colorStatusWarningForeground3,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface ItemRowProps {
  readonly item: WorkItem;
  /** How many of its doubts are open. */
  readonly doubts: number;
  /** True where it takes the focus as it appears. */
  readonly focused: boolean;
}

export function ItemRow({ item, doubts, focused }: ItemRowProps) {
  const styles = useStyles();
  const { go, say } = usePane();
  const comma = say("pane-list-comma");
  const units = item.units.map(({ name }) => name).join(comma);
  const leaders = item.leaders.join(comma);
  return (
    <RowButton
      focused={focused}
      onPress={() => {
        go({ screen: "item", item: item.number });
      }}
    >
      <span className={styles.row}>
        <span className={styles.number}>{item.number}</span>
        <span>
          <MarkedText item={item} clamped />
          <span className={styles.line}>
            {leaders === "" ? <Missing sentence={say("pane-review-no-leader")} /> : leaders}
            {" ｜ "}
            {units === "" ? <Missing sentence={say("pane-review-no-unit")} /> : units}
          </span>
          <span className={styles.line}>
            {say("pane-review-facts", {
              milestones: item.milestones.length,
              targets: item.targets.length,
            })}
            {doubts > 0 && (
              <span className={styles.doubts}>
                <Icon name="warning" />
                {say("pane-review-doubts", { count: doubts })}
              </span>
            )}
          </span>
        </span>
      </span>
    </RowButton>
  );
}

function Missing({ sentence }: { readonly sentence: string }) {
  return <span className={useStyles().missing}>{sentence}</span>;
}
