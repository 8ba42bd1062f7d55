/** Workbook and Application: the root of every request. */

import { rangeAt } from "./target";
import { HostError } from "../model/hostError";
import type { Workbook } from "../model/workbook";
import { defineType, type HostObject } from "../protocol/members";
import { asString } from "../protocol/values";
import { namesType } from "./names";
import { rangeType } from "./range";
import { worksheetsType } from "./worksheet";

const applicationType = defineType<Workbook>({
  name: "Application",
  scalars: {
    CalculationMode: { get: () => "Automatic" },
  },
  methods: {
    Calculate: { call: (workbook) => workbook.calculator?.recalculate() },
    SuspendScreenUpdatingUntilNextSync: { since: "1.9", call: () => null },
    SuspendApiCalculationUntilNextSync: { since: "1.6", call: () => null },
  },
});

/** The client announces at start-up that it can take ribbon commands. */
const addinServiceType = defineType<Workbook>({
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: { call: () => null } },
});

const rangeOfEvent = {
  since: "1.8",
  call: (
    _workbook: Workbook,
    [id]: readonly unknown[],
    session: Parameters<typeof rangeType>[1],
  ) => {
    const range = session.eventRanges.get(asString(id));
    if (!range) throw new HostError("InvalidReference", `the event ${String(id)}`);
    return rangeType(range, session);
  },
};

export const workbookType: (
  target: Workbook,
  session: Parameters<typeof rangeType>[1],
) => HostObject = defineType<Workbook>({
  name: "Workbook",
  scalars: {
    Name: { since: "1.7", get: () => "工作簿1.xlsx" },
  },
  children: {
    Application: { open: applicationType },
    Worksheets: { open: worksheetsType },
    Names: { open: namesType },
    "Microsoft.InternalService.AddinInternalService": { open: addinServiceType },
  },
  methods: {
    GetSelectedRange: {
      call: (workbook, _args, session) => {
        const sheet = workbook.activeSheet;
        return rangeType({ sheet, area: sheet.selection }, session);
      },
    },
    GetActiveCell: {
      since: "1.7",
      call: (workbook, _args, session) => {
        const { top, left } = workbook.activeSheet.selection;
        const area = { top, left, bottom: top, right: left };
        return rangeType({ ...rangeAt(workbook, workbook.activeSheet, null), area }, session);
      },
    },
    _GetRangeForEventByReferenceId: rangeOfEvent,
    _GetRangeOrNullObjectForEventByReferenceId: rangeOfEvent,
    _RemoveReference: {
      call: (_workbook, [id], session) => session.references.remove(asString(id)),
    },
  },
});
