/** @jest-environment jsdom */

import { excelHost } from "../../../src/hosts/excel/excelHost";
import { languageOf } from "../../../src/hosts/excel/language";
import { officeColors } from "../../../src/hosts/excel/officeTheme";
import { missingSets } from "../../../src/hosts/excel/requirements";
import { toPlan } from "../../../src/preview/host/save/toPlan";
import { StandIn } from "../../../src/preview/host/standIn";
import { planDifferences } from "../../preview/host/differences";
import { loadOnWindows, type OfficeWindow } from "../../preview/host/loadOffice";
import { samplePlan } from "./samplePlan";

/** Dark grey, as Office for Windows tells colours: blue, green, red. */
const darkTheme = {
  bodyBackgroundColor: 0x262626,
  bodyForegroundColor: 0xffffff,
  controlBackgroundColor: 0x363636,
  controlForegroundColor: 0xffffff,
};

describe("Office as it is loaded in the page itself", () => {
  const standIn = new StandIn();

  beforeAll(async () => {
    const client = standIn.connect({ excelApi: "1.9" });
    await loadOnWindows(window as OfficeWindow, client, { locale: "zh-CN", theme: darkTheme });
  });

  test("the host needs nothing but the globals", async () => {
    await excelHost().carryOut(samplePlan);
    const flat = samplePlan.sheets.map((sheet) => ({
      ...sheet,
      columns: sheet.columns.map(({ width, hidden }) => ({ width, ...(hidden ? { hidden } : {}) })),
    }));
    expect(planDifferences({ ...samplePlan, sheets: flat }, toPlan(standIn.workbook))).toEqual([]);
    expect((await excelHost().read())?.sheets).toHaveLength(4);
  });

  test("requirement sets that are missing are named", () => {
    expect(missingSets()).toEqual({ core: [], enhanced: ["ExcelApi 1.14"] });
    expect(missingSets(() => false).core).toEqual(["ExcelApi 1.9"]);
  });

  test.each([
    ["zh-CN", "zh"],
    ["zh-TW", "zh"],
    ["en-US", "en"],
    ["de-DE", "en"],
  ])("an Office in %s speaks %s", (displayLanguage, language) => {
    expect(languageOf(displayLanguage)).toBe(language);
  });

  test("the display language of Office decides", () => {
    expect(languageOf()).toBe("zh");
  });

  test("a dark Office is told from its colours", () => {
    expect(officeColors()).toEqual({ background: "#262626", foreground: "#ffffff", dark: true });
  });
});
