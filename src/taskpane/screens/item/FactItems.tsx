/** The list that the facts of an item stand in. */

import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

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

interface FactItemsProps {
  readonly children: ReactNode;
}

export function FactItems({ children }: FactItemsProps) {
  return <ul className={useStyles().list}>{children}</ul>;
}
