/** The sheet's AutoFilter. */

import type { Sheet } from "../model/sheet";
import { LackingMember } from "../model/hostError";
import { defineType } from "../protocol/members";
import { rangeArgument } from "./target";

export const autoFilterType = defineType<Sheet>({
  name: "AutoFilter",
  scalars: {
    Enabled: { get: ({ filter }) => filter !== null },
    IsDataFiltered: { get: ({ filter }) => (filter?.criteria.size ?? 0) > 0 },
  },
  methods: {
    Apply: {
      call: (sheet, [range, columnIndex], session) => {
        if (columnIndex !== null && columnIndex !== undefined) {
          throw new LackingMember("AutoFilter.Apply with criteria");
        }
        session.workbook.assertStructure(sheet, "allowAutoFilter");
        const area = rangeArgument(session.workbook, sheet, range);
        sheet.filter = { area, criteria: new Map() };
      },
    },
    ClearCriteria: {
      call: (sheet) => {
        sheet.filter?.criteria.clear();
        for (const band of sheet.rows.values()) band.hidden = false;
      },
    },
    Remove: { call: (sheet) => (sheet.filter = null) },
  },
});
