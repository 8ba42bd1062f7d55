/** Print set-up of a sheet: paper, margins, print area, titles, header and footer. */

import type { Page, Sheet } from "../model/sheet";
import { invalidArgument } from "../model/hostError";
import { defineType } from "../protocol/members";
import { asBoolean, asNumber, asRecord, asString, asWord } from "../protocol/values";
import { rangeArgument } from "./target";

const pointsPer = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

const papers = ["Letter", "Legal", "A3", "A4", "A5", "B4", "B5"] as const;

type Margin = keyof Page["margins"];

const margin = (side: Margin) => ({
  get: ({ page }: Sheet): unknown => page.margins[side],
  set: ({ page }: Sheet, value: unknown): void => {
    page.margins[side] = asNumber(value);
  },
});

const part = (name: string) => ({
  get: ({ page }: Sheet): unknown => page.headerFooter[name] ?? "",
  set: ({ page }: Sheet, value: unknown): void => {
    page.headerFooter[name] = asString(value);
  },
});

const headerFooterType = defineType<Sheet>({
  name: "HeaderFooter",
  scalars: {
    LeftHeader: part("leftHeader"),
    CenterHeader: part("centerHeader"),
    RightHeader: part("rightHeader"),
    LeftFooter: part("leftFooter"),
    CenterFooter: part("centerFooter"),
    RightFooter: part("rightFooter"),
  },
});

const headersFootersType = defineType<Sheet>({
  name: "HeaderFooterGroup",
  children: { DefaultForAllPages: { open: headerFooterType } },
});

export const pageLayoutType = defineType<Sheet>({
  name: "PageLayout",
  scalars: {
    Orientation: {
      get: ({ page }) => page.orientation,
      set: ({ page }, value) =>
        (page.orientation = asWord(value, ["Portrait", "Landscape"] as const)),
    },
    PaperSize: {
      get: ({ page }) => page.paperSize,
      set: ({ page }, value) => (page.paperSize = asWord(value, papers)),
    },
    Zoom: {
      get: ({ page }) => page.zoom,
      set: ({ page }, value) => (page.zoom = asRecord(value) ?? {}),
    },
    CenterHorizontally: {
      get: ({ page }) => page.centerHorizontally,
      set: ({ page }, value) => (page.centerHorizontally = asBoolean(value)),
    },
    CenterVertically: {
      get: ({ page }) => page.centerVertically,
      set: ({ page }, value) => (page.centerVertically = asBoolean(value)),
    },
    TopMargin: margin("top"),
    RightMargin: margin("right"),
    BottomMargin: margin("bottom"),
    LeftMargin: margin("left"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
  },
  children: { HeadersFooters: { open: headersFootersType } },
  methods: {
    SetPrintArea: {
      call: (sheet, [range], session) =>
        (sheet.page.printArea = rangeArgument(session.workbook, sheet, range)),
    },
    SetPrintTitleRows: {
      call: (sheet, [range], session) =>
        (sheet.page.titleRows = rangeArgument(session.workbook, sheet, range)),
    },
    SetPrintTitleColumns: {
      call: (sheet, [range], session) =>
        (sheet.page.titleColumns = rangeArgument(session.workbook, sheet, range)),
    },
    SetPrintMargins: {
      call: ({ page }, [unit, options]) => {
        const points = pointsPer[asWord(unit, ["Points", "Inches", "Centimeters"] as const)];
        for (const [side, size] of Object.entries(asRecord(options) ?? {})) {
          if (!Object.hasOwn(page.margins, side)) throw invalidArgument(`the margin ${side}`);
          page.margins[side as Margin] = asNumber(size) * points;
        }
      },
    },
  },
});
