/** Whose findings are shown, and how grave they must be. */

import { makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Severity } from "../../../core/finding";
import { usePane } from "../../pane";
import { severities } from "./findingRows";

const useStyles = makeStyles({
  filters: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalS,
  },
  narrow: { minWidth: 0 },
});

/** Stands for all units: no unit has an empty name. */
const all = "";

interface FindingFiltersProps {
  readonly units: readonly string[];
  /** Null for all. */
  readonly unit: string | null;
  onUnit(unit: string | null): void;
  /** The mildest severity that is shown. */
  readonly mildest: Severity;
  onMildest(severity: Severity): void;
}

export function FindingFilters({ units, unit, onUnit, mildest, onMildest }: FindingFiltersProps) {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <div className={styles.filters}>
      <Select
        className={styles.narrow}
        aria-label={say("pane-findings-scope")}
        value={unit ?? all}
        onChange={(_, { value }) => {
          onUnit(value === all ? null : value);
        }}
      >
        <option value={all}>{say("pane-findings-scope-all")}</option>
        {units.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
      <Select
        className={styles.narrow}
        aria-label={say("pane-findings-severity")}
        value={mildest}
        onChange={(_, { value }) => {
          onMildest(severities.find((one) => one === value) ?? "hint");
        }}
      >
        {[...severities].reverse().map((severity) => (
          <option key={severity} value={severity}>
            {say(`pane-findings-from-${severity}`)}
          </option>
        ))}
      </Select>
    </div>
  );
}
