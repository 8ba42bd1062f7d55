/** The steps of the file menu; each says what came of it. */

import { canShare } from "../../shared/browserWindows";
import type { Session } from "../../shared/session";
import { fileDocument } from "../documents/fileDocument";
import { usePage } from "../page";
import { writeAddress } from "../pageAddress";
import { sentenceOf } from "../sentenceOf";
import type { Open } from "../usePageState";
import type { Said } from "./SaidBar";
import { saveWorkbook } from "./saveWorkbook";

export interface FileSteps {
  save(): void;
  share(): void;
  leave(): void;
  openFile(file: File): void;
}

export function useFileSteps(
  session: Session,
  open: Open,
  tell: (said: Said | null) => void,
): FileSteps {
  const { language, say } = usePage();
  const attempt = (work: Promise<Said | null>) => {
    work.then(tell, (error: unknown) => {
      tell({ intent: "error", sentence: sentenceOf(error, language) });
    });
  };
  const warn = (sentence: string) => {
    tell({ intent: "warning", sentence });
  };
  return {
    save: () => {
      const told = (file: string): Said => {
        return { intent: "success", sentence: say("preview-saved", { file }) };
      };
      attempt(saveWorkbook(session).then(told));
    },
    share: () => {
      if (!canShare()) {
        warn(say("preview-window-unshared"));
        return;
      }
      const opened = window.open(writeAddress({ session: session.id, language }), "_blank");
      if (!opened) warn(say("preview-window-blocked"));
    },
    leave: () => {
      location.assign(writeAddress({ session: null, language }) || location.pathname);
    },
    openFile: (file) => {
      const load = () => fileDocument(file, new Date().getFullYear());
      attempt(open({ withNotice: false, load }).then(() => null));
    },
  };
}
