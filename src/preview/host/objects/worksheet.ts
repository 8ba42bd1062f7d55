/** Worksheet and the collection of worksheets. */

import type { Sheet } from "../model/sheet";
import { HostError, itemNotFound } from "../model/hostError";
import type { Workbook } from "../model/workbook";
import { defineType, type HostObject } from "../protocol/members";
import type { Session } from "../protocol/session";
import { asBoolean, asNumber, asString, asWord } from "../protocol/values";
import { autoFilterType } from "./autoFilter";
import { chartsType } from "./chart";
import { eventMethods } from "./events";
import { freezePanesType } from "./freezePanes";
import { pageLayoutType } from "./pageLayout";
import { rangeType } from "./range";
import { usedRange, required } from "./rangePlaces";
import { wholeSheet } from "../model/area";
import { sheetProtectionType } from "./sheetProtection";
import { rangeAt } from "./target";

const visibilities = ["Visible", "Hidden", "VeryHidden"] as const;

const gridlines = {
  get: (sheet: Sheet): unknown => sheet.showGridlines,
  set: (sheet: Sheet, value: unknown): void => {
    sheet.showGridlines = asBoolean(value);
  },
};

const headings = {
  get: (sheet: Sheet): unknown => sheet.showHeadings,
  set: (sheet: Sheet, value: unknown): void => {
    sheet.showHeadings = asBoolean(value);
  },
};

export const worksheetType: (target: Sheet, session: Session) => HostObject = defineType<Sheet>({
  name: "Worksheet",
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set: (sheet, value, { workbook, author }) =>
        workbook.renameSheet(sheet, asString(value), author),
    },
    Position: {
      get: (sheet, { workbook }) => workbook.sheets.indexOf(sheet),
      set: (sheet, value, { workbook }) => {
        const others = workbook.sheets.filter((other) => other !== sheet);
        others.splice(asNumber(value), 0, sheet);
        workbook.sheets = others;
      },
    },
    Visibility: {
      get: ({ visibility }) => visibility,
      set: (sheet, value, { workbook, author }) =>
        workbook.setVisibility(sheet, asWord(value, visibilities), author),
    },
    TabColor: {
      since: "1.7",
      get: ({ tabColor }) => tabColor,
      set: (sheet, value) => (sheet.tabColor = asString(value).toUpperCase()),
    },
    ShowGridlines: { since: "1.8", ...gridlines },
    ShowHeadings: { since: "1.8", ...headings },
    // The client writes these two under names of their own.
    Gridlines: { since: "1.8", set: gridlines.set },
    Headings: { since: "1.8", set: headings.set },
  },
  children: {
    Charts: { open: chartsType },
    Protection: { since: "1.2", open: sheetProtectionType },
    FreezePanes: { since: "1.7", open: freezePanesType },
    PageLayout: { since: "1.9", open: pageLayoutType },
    AutoFilter: { since: "1.9", open: autoFilterType },
  },
  methods: {
    GetRange: {
      call: (sheet, [address], session) =>
        rangeType(rangeAt(session.workbook, sheet, address), session),
    },
    GetRangeByIndexes: {
      since: "1.7",
      call: (sheet, args, session) => {
        const [top = 0, left = 0, rows = 1, columns = 1] = args.map(asNumber);
        const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
        return rangeType({ sheet, area }, session);
      },
    },
    GetCell: {
      call: (sheet, args, session) => {
        const [row = 0, column = 0] = args.map(asNumber);
        return rangeType(
          { sheet, area: { top: row, left: column, bottom: row, right: column } },
          session,
        );
      },
    },
    GetUsedRange: {
      call: (sheet, [valuesOnly], session) => {
        const used = usedRange({ sheet, area: wholeSheet }, valuesOnly);
        const first = { top: 0, left: 0, bottom: 0, right: 0 };
        return rangeType(used ?? { sheet, area: first }, session);
      },
    },
    GetUsedRangeOrNullObject: {
      since: "1.4",
      call: (sheet, [valuesOnly], session) => {
        const used = usedRange({ sheet, area: wholeSheet }, valuesOnly);
        return used && rangeType(used, session);
      },
    },
    Activate: {
      call: (sheet, _args, { workbook, author }) => workbook.activate(sheet, author),
    },
    Delete: {
      call: (sheet, _args, { workbook, author }) => {
        if (sheet.visibility === "VeryHidden") {
          throw new HostError("InvalidOperation", "A very hidden sheet cannot be deleted.");
        }
        workbook.deleteSheet(sheet, author);
      },
    },
    _GetSheetById: {
      call: (_sheet, [id], session) => worksheetType(session.workbook.sheet(asString(id)), session),
    },
    ...eventMethods<Sheet>(
      ({ id }) => id,
      [
        ["DataChangedEvent", 10, "1.7"],
        ["ActivatedEvent", 11, "1.7"],
        ["DeactivatedEvent", 12, "1.7"],
        ["SelectionChangedEvent", 14, "1.7"],
        ["RowSortedEvent", 19, "1.10"],
        ["RowHiddenChangedEvent", 22, "1.11"],
        ["ProtectionChangedEvent", 24, "1.14"],
        ["EventNameChanged", 25, "1.17"],
        ["EventVisibilityChanged", 26, "1.17"],
      ],
    ),
  },
});

export const worksheetsType = defineType<Workbook>({
  name: "WorksheetCollection",
  items: ({ sheets }, session) => sheets.map((sheet) => worksheetType(sheet, session)),
  methods: {
    Add: {
      call: (workbook, [name], session) =>
        worksheetType(
          workbook.addSheet(
            name === null || name === undefined ? null : asString(name),
            session.author,
          ),
          session,
        ),
    },
    GetItem: {
      call: (workbook, [key], session) => worksheetType(workbook.sheet(asString(key)), session),
    },
    GetItemOrNullObject: {
      since: "1.4",
      call: (workbook, [key], session) => {
        const sheet = workbook.find(asString(key));
        return sheet && worksheetType(sheet, session);
      },
    },
    GetActiveWorksheet: {
      call: (workbook, _args, session) => worksheetType(workbook.activeSheet, session),
    },
    GetFirst: {
      since: "1.5",
      call: ({ sheets }, [visibleOnly], session) =>
        worksheetType(required(visible(sheets, visibleOnly)[0] ?? null, "a sheet"), session),
    },
    GetLast: {
      since: "1.5",
      call: ({ sheets }, [visibleOnly], session) =>
        worksheetType(required(visible(sheets, visibleOnly).at(-1) ?? null, "a sheet"), session),
    },
    GetCount: {
      since: "1.4",
      call: ({ sheets }, [visibleOnly]) => visible(sheets, visibleOnly).length,
    },
    ...eventMethods<Workbook>(
      () => "Workbook",
      [
        ["DataChangedEvent", 10, "1.9"],
        ["ActivatedEvent", 11, "1.7"],
        ["DeactivatedEvent", 12, "1.7"],
        ["AddedEvent", 13, "1.7"],
        ["SelectionChangedEvent", 14, "1.9"],
        ["DeletedEvent", 15, "1.7"],
        ["RowSortedEvent", 19, "1.10"],
        ["ProtectionChangedEvent", 24, "1.14"],
        ["EventNameChanged", 25, "1.17"],
        ["EventVisibilityChanged", 26, "1.17"],
      ],
    ),
  },
});

function visible(sheets: readonly Sheet[], visibleOnly: unknown): readonly Sheet[] {
  if (visibleOnly !== true) return sheets;
  const shown = sheets.filter(({ visibility }) => visibility === "Visible");
  if (shown.length === 0) throw itemNotFound("a visible sheet");
  return shown;
}
