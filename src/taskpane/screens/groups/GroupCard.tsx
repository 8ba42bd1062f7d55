/** One group: where it stands, and a box for the list of its members. */

import { Button, Field, Link, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { isVagueGroup, parseNames, type GroupUse } from "../../../core/review/groups";
import { usePane, useReview } from "../../pane";
import { Card } from "../../parts/Card";
import { Paragraph } from "../../parts/Paragraph";

/** Items named one by one; above it they are only counted. */
const namedItems = 8;

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface GroupCardProps {
  readonly group: GroupUse;
}

export function GroupCard({ group }: GroupCardProps) {
  const { say } = usePane();
  const { name, items } = group;
  return (
    <Card title={name}>
      <Paragraph>
        {say("pane-groups-items", { count: items.length })}{" "}
        {items.length <= namedItems && <ItemLinks items={items} />}
      </Paragraph>
      {isVagueGroup(name) ? (
        <Paragraph>{say("pane-groups-vague")}</Paragraph>
      ) : (
        <MemberForm name={name} />
      )}
    </Card>
  );
}

function ItemLinks({ items }: { readonly items: readonly number[] }) {
  const { go, say } = usePane();
  return items.map((item, index) => (
    <span key={item}>
      {index > 0 && say("pane-list-comma")}
      <Link
        as="button"
        inline
        onClick={() => {
          go({ screen: "item", item, from: "groups" });
        }}
      >
        {say("pane-doubt-item", { item })}
      </Link>
    </span>
  ));
}

function MemberForm({ name }: { readonly name: string }) {
  const styles = useStyles();
  const { announce, correct, say } = usePane();
  const members = useReview().review.groups.get(name) ?? [];
  const [typed, setTyped] = useState<string | null>(null);
  const names = parseNames(typed ?? members.join("\n"));
  const changed = names.join("\n") !== members.join("\n");
  const list = (listed: readonly string[]) => {
    setTyped(null);
    correct({ kind: "group", group: name, members: listed });
    announce(
      listed.length > 0
        ? say("pane-groups-listed", { group: name, count: listed.length })
        : say("pane-groups-kept", { group: name }),
    );
  };
  return (
    <>
      <Field
        label={say("pane-groups-members", { count: names.length })}
        hint={say(members.length > 0 ? "pane-groups-expanded" : "pane-groups-whole")}
      >
        <Textarea
          rows={Math.min(12, Math.max(4, names.length + 1))}
          value={typed ?? members.join("\n")}
          onChange={(_, { value }) => {
            setTyped(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button
          appearance={changed ? "primary" : "secondary"}
          disabledFocusable={!changed}
          onClick={() => {
            if (changed) list(names);
          }}
        >
          {say("pane-groups-save")}
        </Button>
        {members.length > 0 && (
          <Button
            onClick={() => {
              list([]);
            }}
          >
            {say("pane-groups-clear")}
          </Button>
        )}
      </div>
    </>
  );
}
