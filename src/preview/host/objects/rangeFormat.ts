/** How a range looks: RangeFormat, its fill, font, borders and cell protection. */

import { columnsIn, rowsIn } from "../model/area";
import type { Band, Sheet } from "../model/sheet";
import { borderSides, type BorderLine, type BorderSide, type StylePatch } from "../model/styles";
import { defineType } from "../protocol/members";
import type { Session } from "../protocol/session";
import { asBoolean, asColor, asNumber, asString, asWord } from "../protocol/values";
import type { RangeTarget } from "./target";

type Read = (value: unknown) => StylePatch;

/** A scalar kept in the layers: read from the first cell, written over the whole area. */
function styled(field: Exclude<keyof StylePatch, "borders">, unset: unknown, read: Read) {
  return {
    get: ({ sheet, area }: RangeTarget): unknown =>
      sheet.styles.at(area.top, area.left, field) ?? unset,
    set: ({ sheet, area }: RangeTarget, value: unknown, session: Session): void => {
      session.workbook.assertStructure(sheet, "allowFormatCells");
      sheet.styles.apply(area, read(value));
    },
  };
}

/** A size of every column or row the range touches, in points. */
function sized(of: "columns" | "rows", standard: number, option: string) {
  const bandsOf = ({ area }: RangeTarget) =>
    of === "columns"
      ? ([area.left, columnsIn(area)] as const)
      : ([area.top, rowsIn(area)] as const);
  return {
    get: (target: RangeTarget): unknown =>
      target.sheet[of].get(bandsOf(target)[0])?.size ?? standard,
    set: (target: RangeTarget, value: unknown, session: Session): void => {
      session.workbook.assertStructure(target.sheet, option);
      const size = asNumber(value);
      eachBand(target.sheet, of, bandsOf(target), (band) => {
        band.size = size;
        delete band.fitsText;
      });
    },
  };
}

/** Does something to each of `count` columns or rows from `first` on. */
export function eachBand(
  sheet: Sheet,
  of: "columns" | "rows",
  [first, count]: readonly [number, number],
  change: (band: Band) => void,
): void {
  for (let index = first; index < first + count; index += 1) change(sheet.band(of, index));
}

const horizontals = ["General", "Left", "Center", "Right", "Fill", "Justify"] as const;
const verticals = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

const fillType = defineType<RangeTarget>({
  name: "RangeFill",
  scalars: { Color: styled("fill", "#FFFFFF", (value) => ({ fill: asColor(value) })) },
  methods: {
    Clear: { call: ({ sheet, area }) => sheet.styles.apply(area, { fill: "" }) },
  },
});

const fontType = defineType<RangeTarget>({
  name: "RangeFont",
  scalars: {
    Name: styled("fontName", "Calibri", (value) => ({ fontName: asString(value) })),
    Size: styled("fontSize", 11, (value) => ({ fontSize: asNumber(value) })),
    Color: styled("fontColor", "#000000", (value) => ({ fontColor: asColor(value) })),
    Bold: styled("bold", false, (value) => ({ bold: asBoolean(value) })),
    Italic: styled("italic", false, (value) => ({ italic: asBoolean(value) })),
  },
});

const protectionType = defineType<RangeTarget>({
  name: "FormatProtection",
  scalars: {
    Locked: { since: "1.2", ...styled("locked", true, (value) => ({ locked: asBoolean(value) })) },
  },
});

interface BorderTarget extends RangeTarget {
  readonly side: BorderSide;
}

function line(part: keyof BorderLine, unset: string, read: (value: unknown) => string) {
  return {
    get: ({ sheet, area, side }: BorderTarget): unknown =>
      sheet.styles.lineOf(area, side)[part] ?? unset,
    set: ({ sheet, area, side }: BorderTarget, value: unknown, session: Session): void => {
      session.workbook.assertStructure(sheet, "allowFormatCells");
      sheet.styles.apply(area, { borders: { [side]: { [part]: read(value) } } });
    },
  };
}

const lineStyles = ["None", "Continuous", "Dash", "DashDot", "Dot", "Double"] as const;
const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;

const borderType = defineType<BorderTarget>({
  name: "RangeBorder",
  scalars: {
    SideIndex: { get: ({ side }) => side },
    Style: line("style", "None", (value) => asWord(value, lineStyles)),
    Weight: line("weight", "Thin", (value) => asWord(value, weights)),
    Color: line("color", "#000000", asColor),
  },
});

const bordersType = defineType<RangeTarget>({
  name: "RangeBorderCollection",
  items: (target, session) => borderSides.map((side) => borderType({ ...target, side }, session)),
  methods: {
    GetItem: {
      call: (target, [side], session) =>
        borderType({ ...target, side: asWord(side, borderSides) }, session),
    },
  },
});

export const formatType = defineType<RangeTarget>({
  name: "RangeFormat",
  scalars: {
    HorizontalAlignment: styled("horizontal", "General", (value) => ({
      horizontal: asWord(value, horizontals),
    })),
    VerticalAlignment: styled("vertical", "Bottom", (value) => ({
      vertical: asWord(value, verticals),
    })),
    WrapText: styled("wrap", false, (value) => ({ wrap: asBoolean(value) })),
    IndentLevel: {
      since: "1.9",
      ...styled("indent", 0, (value) => ({ indent: asNumber(value) })),
    },
    ColumnWidth: { since: "1.2", ...sized("columns", 48, "allowFormatColumns") },
    RowHeight: { since: "1.2", ...sized("rows", 15, "allowFormatRows") },
  },
  methods: {
    AutofitRows: {
      since: "1.2",
      call: (target, _args, session) => {
        session.workbook.assertStructure(target.sheet, "allowFormatRows");
        const { area, sheet } = target;
        eachBand(sheet, "rows", [area.top, rowsIn(area)], (band) => {
          delete band.size;
          band.fitsText = true;
        });
      },
    },
  },
  children: {
    Fill: { open: fillType },
    Font: { open: fontType },
    Borders: { open: bordersType },
    Protection: { since: "1.2", open: protectionType },
  },
});
