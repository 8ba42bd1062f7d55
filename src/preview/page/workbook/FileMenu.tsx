/** What can be done with the workbook as a whole. */

import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import { useRef } from "react";
import type { Session } from "../../shared/session";
import { canShare } from "../../shared/browserWindows";
import { fileDocument } from "../documents/fileDocument";
import { usePage } from "../page";
import { writeAddress } from "../pageAddress";
import { sentenceOf } from "../sentenceOf";
import type { Open } from "../usePageState";
import type { Said } from "./SaidBar";
import { saveWorkbook } from "./saveWorkbook";

const useStyles = makeStyles({
  button: {
    color: tokens.colorNeutralForegroundOnBrand,
    ":hover": { color: tokens.colorNeutralForegroundOnBrand },
  },
});

interface FileMenuProps {
  readonly session: Session;
  readonly open: Open;
  tell(said: Said | null): void;
}

export function FileMenu({ session, open, tell }: FileMenuProps) {
  const styles = useStyles();
  const { language, say } = usePage();
  const input = useRef<HTMLInputElement>(null);
  const attempt = (work: Promise<Said | null>) => {
    work.then(tell, (error: unknown) => {
      tell({ intent: "error", sentence: sentenceOf(error, language) });
    });
  };
  const save = async (): Promise<Said> => {
    const file = await saveWorkbook(session);
    return { intent: "success", sentence: say("preview-saved", { file }) };
  };
  const openFile = async (file: File): Promise<null> => {
    const year = new Date().getFullYear();
    await open({ withNotice: false, load: () => fileDocument(file, year) });
    return null;
  };
  const share = () => {
    if (!canShare()) return tell({ intent: "warning", sentence: say("preview-window-unshared") });
    const address = writeAddress({ session: session.id, language });
    const opened = window.open(address, "_blank");
    if (!opened) tell({ intent: "warning", sentence: say("preview-window-blocked") });
  };
  const leave = () => {
    location.assign(writeAddress({ session: null, language }) || location.pathname);
  };
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="transparent" className={styles.button}>
            {say("preview-file-menu")}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => input.current?.click()}>{say("preview-menu-open")}</MenuItem>
            <MenuItem
              onClick={() => {
                attempt(save());
              }}
            >
              {say("preview-menu-save")}
            </MenuItem>
            <MenuItem onClick={share}>{say("preview-menu-window")}</MenuItem>
            <MenuItem onClick={leave}>{say("preview-menu-start")}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <input
        ref={input}
        hidden
        type="file"
        accept=".xlsx"
        aria-label={say("preview-file-title")}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) attempt(openFile(file));
          target.value = "";
        }}
      />
    </>
  );
}
