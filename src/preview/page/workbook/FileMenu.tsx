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
import { usePage } from "../page";
import type { Open } from "../usePageState";
import type { Said } from "./SaidBar";
import { useFileSteps } from "./useFileSteps";
import { XlsxInput } from "../XlsxInput";

const useStyles = makeStyles({
  button: {
    minWidth: "auto",
    color: tokens.colorNeutralForegroundOnBrand,
    ":hover": {
      color: tokens.colorNeutralForegroundOnBrand,
      backgroundColor: tokens.colorBrandBackgroundHover,
    },
    ":hover:active": {
      color: tokens.colorNeutralForegroundOnBrand,
      backgroundColor: tokens.colorBrandBackgroundPressed,
    },
  },
});

interface FileMenuProps {
  readonly session: Session;
  readonly open: Open;
  tell(said: Said | null): void;
}

export function FileMenu({ session, open, tell }: FileMenuProps) {
  const styles = useStyles();
  const { say } = usePage();
  const input = useRef<HTMLInputElement>(null);
  const steps = useFileSteps(session, open, tell);
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
            <MenuItem onClick={steps.save}>{say("preview-menu-save")}</MenuItem>
            <MenuItem onClick={steps.share}>{say("preview-menu-window")}</MenuItem>
            <MenuItem onClick={steps.leave}>{say("preview-menu-start")}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <XlsxInput ref={input} onFile={steps.openFile} />
    </>
  );
}
