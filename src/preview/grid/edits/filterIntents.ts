/** What a person chooses in the panel of a filter, as verbs of Hands. */

import type { Injector } from "@univerjs/core";
import { IUniverInstanceService, UniverInstanceType, type Workbook as Book } from "@univerjs/core";
import {
  ClearSheetsFilterCriteriaCommand,
  SetSheetsFilterCriteriaCommand,
} from "@univerjs/sheets-filter";
import type { Sheet } from "../../host/model/sheet";
import type { Hands } from "../hands";
import { unitId } from "../snapshot/workbookData";
import type { View } from "../view";
import type { Intent } from "./gate";
import type { Step } from "./intents";

interface CriteriaParams {
  readonly col: number;
  readonly criteria: { readonly filters?: { filters?: string[]; blank?: true } } | null;
}

export function listFilterIntents(
  injector: Injector,
  view: View,
  hands: Hands,
  attempt: (step: Step) => void,
): ReadonlyMap<string, Intent> {
  const choose = (sheet: Sheet, offset: number, values: readonly string[]): void => {
    attempt({ sheet: sheet.name, area: null, act: (name) => hands.filter(name, offset, values) });
  };
  const set: Intent = (params) => {
    const { col, criteria } = params as CriteriaParams;
    const sheet = view.find();
    if (!sheet?.filter) return;
    const { filters = [], blank } = criteria?.filters ?? {};
    const wanted = criteria ? new Set([...filters, ...(blank ? [""] : [])]) : null;
    const shown = displayed(injector, sheet, col);
    const values = shown.filter(({ text }) => wanted?.has(text) ?? true).map(({ value }) => value);
    choose(sheet, col - sheet.filter.area.left, [...new Set(values)]);
  };
  const clear: Intent = () => {
    const sheet = view.find();
    if (!sheet?.filter) return;
    const { area, criteria } = sheet.filter;
    for (const offset of criteria.keys()) {
      const values = displayed(injector, sheet, area.left + offset).map(({ value }) => value);
      choose(sheet, offset, [...new Set(values)]);
    }
  };
  return new Map([
    [SetSheetsFilterCriteriaCommand.id, set],
    [ClearSheetsFilterCriteriaCommand.id, clear],
  ]);
}

/** What each row of the filter shows in a column, beside what it holds: the panel lists the former. */
function displayed(
  injector: Injector,
  sheet: Sheet,
  column: number,
): { readonly text: string; readonly value: string }[] {
  const book = injector
    .get(IUniverInstanceService)
    .getUnit<Book>(unitId, UniverInstanceType.UNIVER_SHEET);
  const drawn = book?.getSheetBySheetId(sheet.id);
  const { area } = sheet.filter ?? {};
  if (!area || !drawn) return [];
  return Array.from({ length: area.bottom - area.top }, (_, index) => {
    const row = area.top + 1 + index;
    const text = String(drawn.getCell(row, column)?.v ?? "");
    return { text, value: String(sheet.cells.get(row, column).value) };
  });
}
