/** What happens to a workbook, told to everyone who works in it. */

import type { Area } from "../../../core/plan/plan";
import type { Scalar } from "./cells";

/** Who acts: a client, and whether by an add-in's request or by hand. */
export interface Author {
  readonly client: string;
  readonly by: "addin" | "user";
}

export type Change = { readonly author: Author } & (
  | {
      readonly kind: "cells";
      readonly sheet: string;
      readonly area: Area;
      readonly changeType:
        | "RangeEdited"
        | "RowInserted"
        | "RowDeleted"
        | "ColumnInserted"
        | "ColumnDeleted"
        | "CellInserted"
        | "CellDeleted"
        | "Unknown";
      /** Where a single cell was edited. */
      readonly details?: { readonly before: Scalar; readonly after: Scalar };
    }
  | {
      readonly kind: "selected" | "sorted" | "rowsHidden";
      readonly sheet: string;
      readonly area: Area;
    }
  | {
      readonly kind: "sheetAdded" | "sheetDeleted" | "sheetActivated" | "sheetDeactivated";
      readonly sheet: string;
    }
  | {
      readonly kind: "sheetRenamed";
      readonly sheet: string;
      readonly before: string;
      readonly after: string;
    }
  | {
      readonly kind: "sheetVisibility";
      readonly sheet: string;
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: "protection"; readonly sheet: string; readonly isProtected: boolean }
);
