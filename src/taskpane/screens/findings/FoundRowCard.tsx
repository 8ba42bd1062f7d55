/** One row's findings: each leads to its cell; an offer shows what was and what will be. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { standing } from "../../../actions/writeEntries";
import type { Duty } from "../../../core/ledger/duty";
import type { EntryFinding, EntryFix } from "../../../core/progress/entryFinding";
import { sayName } from "../../ledger/dutyWords";
import { sayFinding, sayFix } from "../../ledger/sayFinding";
import { usePane } from "../../pane";
import { FindingButton } from "../../parts/FindingButton";
import type { FoundRow } from "./findingRows";

const useStyles = makeStyles({
  card: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  content: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: "none",
  },
  offer: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginInlineStart: "28px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface FoundRowCardProps {
  readonly row: FoundRow;
  onGo(finding: EntryFinding): void;
  onAccept(duty: Duty, fix: EntryFix): void;
}

export function FoundRowCard({ row: { duty, findings }, onGo, onAccept }: FoundRowCardProps) {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <div className={styles.card}>
      <div className={styles.name}>
        {say("pane-findings-row", { name: sayName(duty, say), unit: duty.unit })}
      </div>
      <div lang="zh-CN" className={styles.content}>
        {duty.content}
      </div>
      <ul className={styles.list}>
        {findings.map((finding) => (
          <li key={`${finding.code} ${finding.month ?? ""} ${finding.field}`}>
            <FindingButton
              severity={finding.severity}
              onPress={() => {
                onGo(finding);
              }}
            >
              {sayFinding(finding, say)}
            </FindingButton>
            {finding.fix && (
              <Offer finding={finding} fix={finding.fix} duty={duty} onAccept={onAccept} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface OfferProps {
  readonly finding: EntryFinding;
  readonly fix: EntryFix;
  readonly duty: Duty;
  onAccept(duty: Duty, fix: EntryFix): void;
}

/** Longest stretch of an entry that is quoted, in characters. */
const quoted = 30;

function Offer({ finding, fix, duty, onAccept }: OfferProps) {
  const styles = useStyles();
  const { say } = usePane();
  const quote = (value: number | string | null) => {
    const text = String(value ?? "");
    if (text === "") return say("pane-empty-cell");
    return text.length > quoted ? `${text.slice(0, quoted)}…` : text;
  };
  return (
    <div className={styles.offer}>
      <span>
        {say("pane-findings-fix", {
          before: quote(standing(duty, fix.field, fix.month)),
          after: quote(fix.newValue),
        })}
      </span>
      <Button
        size="small"
        onClick={() => {
          onAccept(duty, fix);
        }}
      >
        {sayFix(finding, fix, say)}
      </Button>
    </div>
  );
}
