/** Every damage with the way to its cell, and what repairing will do about all of it. */

import { makeStyles, tokens } from "@fluentui/react-components";
import { damageAddress } from "../../ledger/addresses";
import { usePane } from "../../pane";
import { Card } from "../../parts/Card";
import { FindingButton } from "../../parts/FindingButton";
import { Message } from "../../parts/Message";
import { Paragraph } from "../../parts/Paragraph";
import { countEntries, countSteps, type Inspection } from "./inspect";

/** More would not be read one by one; repairing mends all of them. */
const mostShown = 100;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  steps: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

const rank = { error: 0, warning: 1, hint: 2 } as const;

interface DamageReportProps {
  readonly found: Inspection;
}

export function DamageReport({ found: { damage, repair } }: DamageReportProps) {
  const styles = useStyles();
  const { environment, say } = usePane();
  if (damage.length === 0) return <Message kind="done">{say("pane-damage-none")}</Message>;
  const go = (address: string) => {
    // Where the sheet cannot be shown, the sentence still says where it is.
    environment.select(address).catch(() => undefined);
  };
  const worst = [...damage].sort((one, other) => rank[one.severity] - rank[other.severity]);
  return (
    <>
      <Card title={say("pane-damage-found", { count: damage.length })}>
        <ul className={styles.list}>
          {worst.slice(0, mostShown).map((one, index) => (
            <li key={`${one.code} ${index}`}>
              <FindingButton
                severity={one.severity}
                onPress={() => {
                  go(damageAddress(one));
                }}
              >
                {say(one.code, one.values)}
              </FindingButton>
            </li>
          ))}
        </ul>
        {worst.length > mostShown && (
          <Paragraph>{say("pane-damage-more", { count: worst.length - mostShown })}</Paragraph>
        )}
      </Card>
      {repair ? (
        <Card title={say("pane-damage-plan")}>
          <ul className={styles.steps}>
            {countSteps(repair).map(([step, count]) => (
              <li key={step}>{say(`pane-damage-${step}`, { count })}</li>
            ))}
            {repair.told.map((sentence) => (
              <li key={sentence} lang="zh-CN">
                {sentence}
              </li>
            ))}
          </ul>
          <Paragraph>{say("pane-damage-entries", { count: countEntries(repair) })}</Paragraph>
        </Card>
      ) : (
        <Message kind="warning">{say("pane-damage-no-repair")}</Message>
      )}
    </>
  );
}
