/** The responsible units of an item: names and roles, more or fewer of them. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ItemUnit, WorkItem } from "../../../core/notice/notice";
import { usePane } from "../../pane";
import { Card } from "../../parts/Card";
import { Icon } from "../../parts/Icon";
import { Paragraph } from "../../parts/Paragraph";
import { UnitRow } from "./UnitRow";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

interface UnitsProps {
  readonly item: WorkItem;
}

export function Units({ item: { number, units } }: UnitsProps) {
  const styles = useStyles();
  const { correct, say } = usePane();
  const [fresh, setFresh] = useState<number | null>(null);
  const replace = (index: number, replacement: readonly ItemUnit[]) => {
    const changed = units.flatMap((unit, place) => (place === index ? replacement : [unit]));
    correct({ kind: "units", item: number, units: changed });
  };
  return (
    <Card title={say("pane-item-units")}>
      {units.length === 0 && <Paragraph>{say("pane-item-no-units")}</Paragraph>}
      <ul className={styles.list}>
        {units.map((unit, index) => (
          <UnitRow
            key={`${index} of ${units.length}`}
            unit={unit}
            count={index + 1}
            others={units.filter((_, place) => place !== index).map(({ name }) => name)}
            focused={index === fresh}
            onReplace={(replacement) => {
              setFresh(null);
              replace(index, replacement);
            }}
          />
        ))}
      </ul>
      <Button
        icon={<Icon name="add" />}
        onClick={() => {
          setFresh(units.length);
          correct({
            kind: "units",
            item: number,
            units: [...units, { name: "", role: "responsible" }],
          });
        }}
      >
        {say("pane-item-add-unit")}
      </Button>
    </Card>
  );
}
