/** Range: a rectangle of cells. */

import {
  columnsIn,
  isEntireColumn,
  isEntireRow,
  isSingleCell,
  rowsIn,
  writeAddress,
} from "../model/area";
import { invalidArgument, LackingMember } from "../model/hostError";
import { defineType, type HostObject } from "../protocol/members";
import type { Session } from "../protocol/session";
import { asBoolean, asWord } from "../protocol/values";
import { conditionalFormatsType } from "./conditionalFormat";
import { dataValidationType } from "./dataValidation";
import { groupBands, hideGroup, showGroup } from "./outline";
import { setRowProperties } from "./rowProperties";
import { gridOf, validateArraySize, writeContents, writeNumberFormats } from "./rangeContents";
import { eachBand, formatType } from "./rangeFormat";
import { intersection, places, required, usedRange } from "./rangePlaces";
import { fullAddress, type RangeTarget } from "./target";
import { worksheetType } from "./worksheet";

const open = (target: RangeTarget | null, session: Session): HostObject | null =>
  target && rangeType(target, session);

function hiddenBand(of: "columns" | "rows", option: string) {
  return {
    since: "1.2",
    get: ({ sheet, area }: RangeTarget): unknown =>
      sheet[of].get(of === "columns" ? area.left : area.top)?.hidden ?? false,
    set: ({ sheet, area }: RangeTarget, value: unknown, session: Session): void => {
      session.workbook.assertStructure(sheet, option);
      const hidden = asBoolean(value);
      const bands =
        of === "columns"
          ? ([area.left, columnsIn(area)] as const)
          : ([area.top, rowsIn(area)] as const);
      eachBand(sheet, of, bands, (band) => (band.hidden = hidden));
    },
  };
}

const typeNames = { string: "String", number: "Double", boolean: "Boolean" } as const;

export const rangeType: (target: RangeTarget, session: Session) => HostObject =
  defineType<RangeTarget>({
    name: "Range",
    scalars: {
      Address: { get: fullAddress },
      RowIndex: { get: ({ area }) => area.top },
      ColumnIndex: { get: ({ area }) => area.left },
      RowCount: { get: ({ area }) => rowsIn(area) },
      ColumnCount: { get: ({ area }) => columnsIn(area) },
      CellCount: { get: ({ area }) => rowsIn(area) * columnsIn(area) },
      IsEntireColumn: { since: "1.9", get: ({ area }) => isEntireColumn(area) },
      IsEntireRow: { since: "1.9", get: ({ area }) => isEntireRow(area) },
      Values: { get: (target) => gridOf(target, ({ value }) => value), set: writeContents },
      Formulas: {
        get: (target) => gridOf(target, ({ value, formula }) => formula ?? value),
        set: writeContents,
      },
      ValueTypes: {
        get: (target) =>
          gridOf(target, ({ value }) =>
            value === "" ? "Empty" : typeNames[typeof value as keyof typeof typeNames],
          ),
      },
      NumberFormat: {
        get: (target) =>
          gridOf(target, (_, row, column) => target.sheet.numberFormatAt(row, column)),
        set: writeNumberFormats,
      },
      ColumnHidden: hiddenBand("columns", "allowFormatColumns"),
      RowHidden: hiddenBand("rows", "allowFormatRows"),
    },
    children: {
      Format: { open: formatType },
      DataValidation: { since: "1.8", open: dataValidationType },
      ConditionalFormats: { since: "1.6", open: conditionalFormatsType },
      Worksheet: { open: ({ sheet }, session) => worksheetType(sheet, session) },
    },
    methods: {
      ...Object.fromEntries(
        Object.entries(places).map(([name, place]) => [
          name,
          {
            call: (target: RangeTarget, args: readonly unknown[], session: Session) =>
              open(place(target, args), session),
          },
        ]),
      ),
      GetIntersection: {
        call: (target, [other], session) =>
          open(required(intersection(target, other), "the intersection"), session),
      },
      GetIntersectionOrNullObject: {
        since: "1.4",
        call: (target, [other], session) => open(intersection(target, other), session),
      },
      GetUsedRange: {
        call: (target, [valuesOnly], session) =>
          open(required(usedRange(target, valuesOnly), "the used range"), session),
      },
      GetUsedRangeOrNullObject: {
        since: "1.4",
        call: (target, [valuesOnly], session) => open(usedRange(target, valuesOnly), session),
      },
      _ValidateArraySize: {
        since: "1.3",
        call: (target, [rows, columns]) => validateArraySize(target, rows, columns),
      },
      Clear: { call: (target, [applyTo], session) => clear(target, applyTo, session) },
      Merge: { since: "1.2", call: (target, [across]) => merge(target, across) },
      Unmerge: {
        since: "1.2",
        call: ({ sheet, area }) => {
          sheet.merges = sheet.merges.filter(
            (merged) => writeAddress(merged) !== writeAddress(area),
          );
        },
      },
      Group: { since: "1.10", call: groupBands },
      HideGroupDetails: { since: "1.10", call: hideGroup },
      ShowGroupDetails: { since: "1.10", call: showGroup },
      SetRowProperties: { since: "1.9", call: setRowProperties },
      Insert: { call: (target, [shift], session) => moveWholeRows(target, 1, shift, session) },
      Delete: { call: (target, [shift], session) => moveWholeRows(target, -1, shift, session) },
      Select: {
        call: ({ sheet, area }, _args, session) => {
          session.workbook.activate(sheet, session.author);
          sheet.selection = area;
          session.workbook.tell({
            kind: "selected",
            sheet: sheet.id,
            area,
            author: session.author,
          });
        },
      },
    },
  });

function clear(target: RangeTarget, applyTo: unknown, session: Session): void {
  const what = asWord(applyTo ?? "All", ["All", "Contents", "Formats"]);
  if (what !== "Contents") throw new LackingMember(`Range.Clear (${what})`);
  session.workbook.write(target.sheet, target.area, () => ({ value: "" }), session.author);
}

function merge({ sheet, area }: RangeTarget, across: unknown): void {
  if (across === true) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      merge({ sheet, area: { ...area, top: row, bottom: row } }, false);
    }
    return;
  }
  if (isSingleCell(area)) return;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (row > area.top || column > area.left) sheet.cells.set(row, column, { value: "" });
    }
  }
  sheet.merges.push(area);
}

function moveWholeRows(
  { sheet, area }: RangeTarget,
  direction: 1 | -1,
  shift: unknown,
  session: Session,
): HostObject | null {
  asWord(shift, ["Down", "Up", "Right", "Left"]);
  if (!isEntireRow(area)) throw new LackingMember("inserting and deleting anything but whole rows");
  if (rowsIn(area) > 100_000) throw invalidArgument("so many rows");
  session.workbook.moveRows(sheet, area.top, direction * rowsIn(area), session.author);
  return direction === 1 ? open({ sheet, area }, session) : null;
}
