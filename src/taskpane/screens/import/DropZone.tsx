/** Where a file can be dropped, with a button for those who would rather choose it. */

import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState, type DragEvent } from "react";
import { usePane } from "../../pane";
import { Icon } from "../../parts/Icon";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalXL,
    textAlign: "center",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
  over: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px dashed ${tokens.colorBrandStroke1}`,
  },
  icon: { fontSize: "32px", lineHeight: 1, color: tokens.colorNeutralForeground2 },
  kinds: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface DropZoneProps {
  readonly disabled: boolean;
  onFiles(files: readonly File[]): void;
}

export function DropZone({ disabled, onFiles }: DropZoneProps) {
  const styles = useStyles();
  const { say } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const { over, handlers } = useDrop(disabled, onFiles);
  return (
    <div className={mergeClasses(styles.zone, over && styles.over)} {...handlers}>
      <span className={styles.icon}>
        <Icon name="file" />
      </span>
      <span>{say("pane-import-drop")}</span>
      <Button appearance="primary" disabled={disabled} onClick={() => input.current?.click()}>
        {say("pane-import-choose")}
      </Button>
      <input
        ref={input}
        hidden
        type="file"
        accept=".docx,.txt,.md,.markdown"
        aria-label={say("pane-import-file")}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same file, mended and chosen again, shall be read again.
          target.value = "";
        }}
      />
      <span className={styles.kinds}>{say("pane-import-kinds")}</span>
    </div>
  );
}

function useDrop(disabled: boolean, onFiles: (files: readonly File[]) => void) {
  const [over, setOver] = useState(false);
  const handlers = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(!disabled);
    },
    onDragLeave: () => {
      setOver(false);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      if (!disabled) onFiles([...event.dataTransfer.files]);
    },
  };
  return { over, handlers };
}
