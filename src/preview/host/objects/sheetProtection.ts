/** Protection of a sheet. */

import { HostError, LackingMember } from "../model/hostError";
import type { Sheet } from "../model/sheet";
import { defineType } from "../protocol/members";
import type { Session } from "../protocol/session";
import { asRecord } from "../protocol/values";

export const sheetProtectionType = defineType<Sheet>({
  name: "WorksheetProtection",
  scalars: {
    Protected: { get: ({ protection }) => protection !== null },
    Options: { get: ({ protection }) => protection },
  },
  methods: {
    Protect: {
      call: (sheet, [options, password], session) => {
        if (password !== null && password !== undefined) throw new LackingMember("passwords");
        if (sheet.protection) {
          throw new HostError("InvalidOperation", "The sheet is protected already.");
        }
        sheet.protection = asRecord(options) ?? {};
        tell(sheet, session);
      },
    },
    Unprotect: {
      call: (sheet, _args, session) => {
        sheet.protection = null;
        tell(sheet, session);
      },
    },
  },
});

function tell(sheet: Sheet, { workbook, author }: Session): void {
  const isProtected = sheet.protection !== null;
  workbook.tell({ kind: "protection", sheet: sheet.id, isProtected, author });
}
