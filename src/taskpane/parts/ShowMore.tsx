/** Shows more of a list that only begins with what is needed first. */

import { Button } from "@fluentui/react-components";
import { usePane } from "../pane";

interface ShowMoreProps {
  /** How many are not shown yet; without any there is no button. */
  readonly left: number;
  onMore(): void;
}

export function ShowMore({ left, onMore }: ShowMoreProps) {
  const { say } = usePane();
  if (left <= 0) return null;
  return (
    <Button appearance="subtle" onClick={onMore}>
      {say("pane-daily-more", { count: left })}
    </Button>
  );
}
