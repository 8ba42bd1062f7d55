/** What the pane's frame finds on the page around it: an Excel to connect to. */

import type { Language } from "../../core/messages";
import { windowsExternal } from "../host/transports/windowsExternal";
import { connectPane } from "../shared/paneClient";
import type { Session } from "../shared/session";

/** Read by preview-external.js. */
interface PreviewExcel {
  /** Called once by every pane that starts. */
  connect(): object;
}

declare global {
  interface Window {
    previewExcel?: PreviewExcel;
  }
}

export function offerExcel({ id, document, shared }: Session, language: Language): void {
  const locale = language === "zh" ? "zh-CN" : "en-US";
  // The pane keeps a draft for each document: two sessions shall not find each other's.
  const documentAddress = `C:\\预览\\${id}\\${document.fileName}`;
  window.previewExcel = {
    connect: () => windowsExternal(connectPane(shared), { locale, documentAddress }),
  };
}
