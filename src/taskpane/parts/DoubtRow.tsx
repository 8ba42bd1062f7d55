/** One doubt: its sentence, the way to its item, and the tick that says it was checked. */

import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Doubt } from "../../core/review/doubts";
import { usePane } from "../pane";
import { Icon } from "./Icon";
import { keepFocusNear } from "./keepFocusNear";
import { SeverityIcon } from "./SeverityIcon";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    gap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  below: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

interface DoubtRowProps {
  readonly doubt: Doubt;
  /** True where the row leads to its item. */
  readonly linked?: boolean;
}

export function DoubtRow({ doubt, linked = false }: DoubtRowProps) {
  const styles = useStyles();
  const { say } = usePane();
  const { finding } = doubt;
  return (
    <li className={styles.row}>
      <SeverityIcon severity={finding.severity} />
      <div>
        {say(finding.code, finding.values)}
        <div className={styles.below}>
          {linked ? <Whereabouts item={finding.item} /> : <span />}
          <SettleButton doubt={doubt} />
        </div>
      </div>
    </li>
  );
}

function Whereabouts({ item }: { readonly item: number | null }) {
  const { go, say, state } = usePane();
  if (item === null) return <span>{say("pane-doubt-notice")}</span>;
  return (
    <Link
      as="button"
      inline
      onClick={() => {
        go({ screen: "item", item, from: state.place.screen });
      }}
    >
      {say("pane-doubt-item", { item })}
    </Link>
  );
}

function SettleButton({ doubt: { finding, place } }: { readonly doubt: Doubt }) {
  const { announce, correct, say } = usePane();
  if (place === null) return null;
  const message = say(finding.code, finding.values);
  return (
    <Button
      size="small"
      icon={<Icon name="done" />}
      aria-label={say("pane-doubt-settle-this", { message })}
      onClick={({ currentTarget }) => {
        keepFocusNear(currentTarget);
        correct({ kind: "settle", findings: [place] });
        announce(say("pane-doubt-settled"));
      }}
    >
      {say("pane-doubt-settle")}
    </Button>
  );
}
