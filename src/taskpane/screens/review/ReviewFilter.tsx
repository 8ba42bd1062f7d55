/** What stands above the list: a search, a jump to a section, and the doubtful items only. */

import { Input, makeStyles, Select, tokens, ToggleButton } from "@fluentui/react-components";
import type { Section } from "../../../core/notice/notice";
import { usePane } from "../../pane";

const useStyles = makeStyles({
  filter: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  search: { gridColumn: "1 / -1" },
});

interface ReviewFilterProps {
  readonly query: string;
  onQuery(query: string): void;
  readonly doubtful: boolean;
  onDoubtful(doubtful: boolean): void;
  readonly doubtfulCount: number;
  readonly sections: readonly Section[];
  /** Jumps to the section with this number. */
  onSection(number: number): void;
}

export function ReviewFilter(props: ReviewFilterProps) {
  const styles = useStyles();
  const { say } = usePane();
  const { query, doubtful, doubtfulCount, sections } = props;
  return (
    <div role="search" className={styles.filter}>
      <Input
        className={styles.search}
        type="search"
        value={query}
        aria-label={say("pane-review-search")}
        placeholder={say("pane-review-search")}
        onChange={(_, { value }) => {
          props.onQuery(value);
        }}
      />
      <Select
        aria-label={say("pane-review-section")}
        value=""
        onChange={(_, { value }) => {
          props.onSection(Number(value));
        }}
      >
        <option value="">{say("pane-review-section")}</option>
        {sections.map(({ number, title }) => (
          <option key={number} value={number}>
            {title}
          </option>
        ))}
      </Select>
      <ToggleButton
        checked={doubtful}
        onClick={() => {
          props.onDoubtful(!doubtful);
        }}
      >
        {say("pane-review-doubtful", { count: doubtfulCount })}
      </ToggleButton>
    </div>
  );
}
