/** Freeze panes of a sheet. */

import { columnsIn, rowsIn } from "../model/area";
import type { Sheet } from "../model/sheet";
import { defineType } from "../protocol/members";
import { asNumber } from "../protocol/values";
import { notPossible } from "./rangePlaces";
import { rangeArgument } from "./target";

function freeze(sheet: Sheet, rows: number, columns: number): void {
  if (sheet.visibility !== "Visible") throw notPossible("the panes of a hidden sheet");
  sheet.freeze = { rows, columns };
}

export const freezePanesType = defineType<Sheet>({
  name: "WorksheetFreezePanes",
  methods: {
    FreezeAt: {
      call: (sheet, [range], session) => {
        const area = rangeArgument(session.workbook, sheet, range);
        freeze(sheet, area.top + rowsIn(area), area.left + columnsIn(area));
      },
    },
    FreezeRows: { call: (sheet, [count]) => freeze(sheet, asNumber(count), 0) },
    FreezeColumns: { call: (sheet, [count]) => freeze(sheet, 0, asNumber(count)) },
    Unfreeze: { call: (sheet) => (sheet.freeze = null) },
  },
});
