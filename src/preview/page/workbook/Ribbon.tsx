/** The add-in's two buttons, as the manifest puts them on Excel's Home tab. */

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { usePage } from "../page";
import type { PanePage } from "./PaneFrame";

const useStyles = makeStyles({
  ribbon: {
    display: "flex",
    alignItems: "stretch",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  pressed: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    border: `1px solid ${tokens.colorNeutralStroke1Selected}`,
  },
});

const buttons = [
  { page: "taskpane", says: "preview-ribbon-break-down", icon: "assets/breakdown-32.png" },
  { page: "ledger", says: "preview-ribbon-ledger", icon: "assets/ledger-32.png" },
] as const;

interface RibbonProps {
  readonly shown: PanePage | null;
  onShow(page: PanePage): void;
}

export function Ribbon({ shown, onShow }: RibbonProps) {
  const styles = useStyles();
  const { say } = usePage();
  return (
    <div role="toolbar" aria-label={say("preview-ribbon")} className={styles.ribbon}>
      {buttons.map(({ page, says, icon }) => (
        <button
          key={page}
          type="button"
          aria-pressed={shown === page}
          className={mergeClasses(styles.button, shown === page && styles.pressed)}
          onClick={() => {
            onShow(page);
          }}
        >
          <img src={icon} width={24} height={24} alt="" />
          {say(says)}
        </button>
      ))}
    </div>
  );
}
