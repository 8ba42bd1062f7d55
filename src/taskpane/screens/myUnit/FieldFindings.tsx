/** What the checks find in one field; an offer fills the field, and 保存 writes it. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { EntryFinding, EntryFix } from "../../../core/progress/entryFinding";
import { sayFinding, sayFix } from "../../ledger/sayFinding";
import { usePane } from "../../pane";
import { SeverityIcon } from "../../parts/SeverityIcon";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    listStyleType: "none",
  },
  row: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  button: { gridColumn: "2", justifySelf: "start" },
});

interface FieldFindingsProps {
  readonly id: string;
  readonly findings: readonly EntryFinding[];
  /** False where the offer is about a cell that the form does not show. */
  canAccept(fix: EntryFix): boolean;
  onAccept(fix: EntryFix): void;
}

export function FieldFindings({ id, findings, canAccept, onAccept }: FieldFindingsProps) {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <ul id={id} className={styles.list}>
      {findings.map((finding) => {
        const { fix } = finding;
        return (
          <li key={finding.code} className={styles.row}>
            <SeverityIcon severity={finding.severity} />
            <span>{sayFinding(finding, say)}</span>
            {fix && canAccept(fix) && (
              <Button
                className={styles.button}
                size="small"
                onClick={() => {
                  onAccept(fix);
                }}
              >
                {sayFix(finding, fix, say)}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
