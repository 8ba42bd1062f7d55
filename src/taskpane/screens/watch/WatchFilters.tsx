/** How the list is grouped, which group alone is shown, and what is looked for. */

import { Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Section } from "../../../core/notice/notice";
import { usePane } from "../../pane";
import { sayGroup } from "./sayGroup";
import { groupings, type Grouping, type WatchGroup } from "./watchRows";

const useStyles = makeStyles({
  filters: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalS,
  },
  search: { gridColumn: "1 / -1", minWidth: 0 },
  narrow: { minWidth: 0 },
});

interface WatchFiltersProps {
  readonly grouping: Grouping;
  onGrouping(grouping: Grouping): void;
  readonly groups: readonly WatchGroup[];
  readonly sections: readonly Section[];
  /** The key of the group that alone is shown; null for all. */
  readonly only: string | null;
  onOnly(key: string | null): void;
  readonly query: string;
  onQuery(query: string): void;
}

/** Stands for all: a group's key may be empty. */
const all = "*";

export function WatchFilters(props: WatchFiltersProps) {
  const { grouping, groups, sections, only, query } = props;
  const styles = useStyles();
  const { say } = usePane();
  return (
    <div role="search" className={styles.filters}>
      <Select
        className={styles.narrow}
        aria-label={say("pane-watch-by")}
        value={grouping}
        onChange={(_, { value }) => {
          props.onGrouping(groupings.find((one) => one === value) ?? "light");
        }}
      >
        {groupings.map((one) => (
          <option key={one} value={one}>
            {say(`pane-watch-by-${one}`)}
          </option>
        ))}
      </Select>
      <Select
        className={styles.narrow}
        aria-label={say("pane-watch-only")}
        value={only ?? all}
        onChange={(_, { value }) => {
          props.onOnly(value === all ? null : value);
        }}
      >
        <option value={all}>{say("pane-watch-all")}</option>
        {groups.map(({ key, rows }) => (
          <option key={key} value={key}>
            {say("pane-watch-group", {
              group: sayGroup(grouping, key, sections, say),
              count: rows.length,
            })}
          </option>
        ))}
      </Select>
      <Input
        className={styles.search}
        type="search"
        value={query}
        aria-label={say("pane-watch-search")}
        placeholder={say("pane-watch-search")}
        onChange={(_, { value }) => {
          props.onQuery(value);
        }}
      />
    </div>
  );
}
