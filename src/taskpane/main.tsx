/** Starts the pane once Office is ready, and gives it the world it stands in. */

import { createRoot } from "react-dom/client";
import { holdsEntries, isOurs } from "../actions/recogniseWorkbook";
import { say } from "../core/messages";
import { editCells } from "../hosts/excel/editCells";
import { excelHost } from "../hosts/excel/excelHost";
import { languageOf } from "../hosts/excel/language";
import { officeReady, type Surroundings } from "../hosts/excel/officeReady";
import { officeColors } from "../hosts/excel/officeTheme";
import { readRows } from "../hosts/excel/readRows";
import { missingSets } from "../hosts/excel/requirements";
import { selectRange } from "../hosts/excel/select";
import { watchChanges } from "../hosts/excel/watchChanges";
import type { EditingHost, WatchingHost } from "../hosts/host";
import { App } from "./App";
import type { PaneEnvironment } from "./environment";

const highContrast = matchMedia("(forced-colors: active)");
const dark = matchMedia("(prefers-color-scheme: dark)");

const theme: PaneEnvironment["theme"] = {
  current: () => ({
    dark: officeColors()?.dark ?? dark.matches,
    highContrast: highContrast.matches,
  }),
  subscribe: (changed) => {
    highContrast.addEventListener("change", changed);
    dark.addEventListener("change", changed);
    // Excel tells no change of Office's theme: coming back to the pane is when to look again.
    window.addEventListener("focus", changed);
    return () => {
      highContrast.removeEventListener("change", changed);
      dark.removeEventListener("change", changed);
      window.removeEventListener("focus", changed);
    };
  },
};

/** Reached anew at every call: where a browser blocks storage, looking at it already throws. */
const storage: PaneEnvironment["storage"] = {
  getItem: (key) => localStorage.getItem(key),
  setItem: (key, value) => {
    localStorage.setItem(key, value);
  },
  removeItem: (key) => {
    localStorage.removeItem(key);
  },
};

/** What Excel can do beyond making sheets: to follow what is entered, and to change single cells. */
const dailyWork: EditingHost & WatchingHost = {
  watch: (sheet, tell) => watchChanges(sheet, tell),
  readRows: (sheet, top, bottom) => readRows(sheet, top, bottom),
  edit: (edits) => editCells(edits),
};

function environmentOf({ version, documentAddress }: Surroundings): PaneEnvironment {
  return {
    host: { ...excelHost({ isOurs, holdsEntries }), ...dailyWork },
    repairHost: { ...excelHost({ isOurs, holdsEntries: () => false }), ...dailyWork },
    replacingHost: (checkReplaced) => excelHost({ checkReplaced }),
    select: selectRange,
    missingSets: missingSets().core,
    language: languageOf(),
    theme,
    storage,
    documentKey: documentAddress,
    today: localDay,
    platform: `Excel ${version}`.trim(),
    reload: () => {
      location.reload();
    },
  };
}

/** The day on the clock of the person, not in Greenwich. */
function localDay(): string {
  const now = new Date();
  const part = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

async function start(place: HTMLElement): Promise<void> {
  const surroundings = await officeReady();
  if (!surroundings.inExcel) {
    place.textContent = `${say("pane-needs-excel")} ${say("pane-needs-excel", {}, "en")}`;
    return;
  }
  const environment = environmentOf(surroundings);
  document.title = say("pane-name", {}, environment.language);
  document.documentElement.lang = environment.language === "zh" ? "zh-CN" : "en";
  createRoot(place).render(<App environment={environment} />);
}

const root = document.getElementById("root");
if (root) void start(root);
