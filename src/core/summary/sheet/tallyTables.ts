/** Tables of counts: totals, sections, leaders and units, all with the same columns. */

import { lightNames, stateNames, type Light, type State } from "../../status/status";
import type { CellContent } from "../../plan/plan";
import type { GroupSummary, MonthSummary, Tally, UnitSummary } from "../monthSummary";
import { groupHeaders, tallyHeaders } from "../vocabulary";
import { column, firstNarrow, looks, type TableColumn } from "./grid";
import type { Table } from "./sheetDraft";

type TallyColumn = keyof typeof tallyHeaders;

const tallyKeys = Object.keys(tallyHeaders) as TallyColumn[];

/** Where the counts begin: in the date's column, for the number of rows. */
export const firstCount = 3;

/** Where a count stands on the sheet. */
export function countColumn(key: TallyColumn): number {
  return firstCount + tallyKeys.indexOf(key);
}

/** The column behind the counts: items of a group, score of a unit. */
export const extraColumn = firstCount + tallyKeys.length;

export function tallyCells(tally: Tally): CellContent[] {
  const { duties, lights, states, atRisk, reports, averageRatio } = tally;
  const cells: Record<TallyColumn, CellContent> = {
    duties,
    ...lights,
    overdue: states.overdue,
    atRisk,
    ...reports,
    averageRatio: averageRatio ?? "—",
  };
  return tallyKeys.map((key) => cells[key]);
}

const countColumns: readonly TableColumn[] = tallyKeys.map((key, index) =>
  column(tallyHeaders[key], firstCount + index, key === "averageRatio" ? looks.share : looks.count),
);

function tallyColumns(first: string, name: string, extra: TableColumn): TableColumn[] {
  return [column(first, 0, looks.centered), column(name, 1, looks.text, 2), ...countColumns, extra];
}

const itemsColumn = column(groupHeaders.items, extraColumn, looks.count);

function groupRow(place: CellContent, { name, items, tally }: GroupSummary): CellContent[] {
  return [place, name, ...tallyCells(tally), items];
}

export function totalsTable({ items, totals }: MonthSummary): Table {
  const itemCells = tallyKeys.map((key): CellContent => {
    if (key === "duties") return null;
    return key in items.lights ? items.lights[key as Light] : null;
  });
  return {
    columns: [column(groupHeaders.counted, 0, looks.text, 2), ...countColumns, itemsColumn],
    rows: [
      [groupHeaders.byItem, ...itemCells, items.count],
      [groupHeaders.byRow, ...tallyCells(totals), null],
    ],
    kind: "total",
  };
}

/** The eight states in the order in which they are tried. */
export function statesTable({ totals }: MonthSummary): Table {
  const states = Object.keys(stateNames) as State[];
  return {
    columns: [
      column(groupHeaders.byState, 0, looks.text, 2),
      ...states.map((state, index) => column(stateNames[state], firstCount + index, looks.count)),
    ],
    rows: [[groupHeaders.byRow, ...states.map((state) => totals.states[state])]],
  };
}

export function sectionsTable({ sections, totals, items }: MonthSummary): Table {
  const total = { name: groupHeaders.total, items: items.count, tally: totals };
  return {
    columns: tallyColumns(groupHeaders.place, groupHeaders.section, itemsColumn),
    rows: [
      ...sections.map((section) =>
        groupRow(section.number || "—", { ...section, name: shortTitle(section.name) }),
      ),
      groupRow("", total),
    ],
    kind: "section",
    sums: 1,
  };
}

/** The heading up to its first comma: 聚力提升城市能级，在… says the same on every line after it. */
function shortTitle(title: string): string {
  return /^[^，,；;。]{4,}/.exec(title)?.[0] ?? title;
}

export function leadersTable({ leaders, totals, items }: MonthSummary): Table {
  const total = { name: groupHeaders.total, items: items.count, tally: totals };
  const { repeated } = leaders;
  const closing = repeated.tally.duties > 0 || repeated.items > 0 ? [groupRow("", repeated)] : [];
  return {
    columns: tallyColumns(groupHeaders.place, groupHeaders.leader, itemsColumn),
    rows: [
      ...leaders.leaders.map((leader, index) => groupRow(index + 1, leader)),
      ...closing,
      groupRow("", total),
    ],
    kind: "leader",
    sums: closing.length + 1,
  };
}

export function unitsTable({ units, totals }: MonthSummary): Table {
  return {
    columns: tallyColumns(
      groupHeaders.rank,
      groupHeaders.unit,
      column(groupHeaders.score, extraColumn, looks.points),
    ),
    rows: [...units.map(unitRow), ["", groupHeaders.total, ...tallyCells(totals), null]],
    kind: "unit",
    sums: 1,
  };
}

function unitRow({ name, tally, rank, score }: UnitSummary): CellContent[] {
  return [rank ?? "—", name, ...tallyCells(tally), score ?? "—"];
}

/** How many rows went from each light to each other. */
export function movesTable(moves: NonNullable<MonthSummary["changes"]["moves"]>): Table {
  const lights = Object.keys(lightNames) as Light[];
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const row = (name: string, counts: readonly number[]) => [name, sum(counts), ...counts];
  return {
    columns: [
      column(groupHeaders.moves, 0, looks.text, 2),
      column(groupHeaders.total, firstCount, looks.count),
      ...lights.map((light, index) => column(lightNames[light], firstNarrow + index, looks.count)),
    ],
    rows: [
      ...lights.map((light) =>
        row(
          groupHeaders.before + lightNames[light],
          lights.map((now) => moves[light][now]),
        ),
      ),
      row(
        groupHeaders.total,
        lights.map((now) => sum(lights.map((before) => moves[before][now]))),
      ),
    ],
    sums: 1,
  };
}
