/** 单位名录: the units, their contacts and how many duties each has; feeds the unit drop-down. */

import { columnLetters } from "../../plan/address";
import type { CellContent, NamePlan, SheetPlan } from "../../plan/plan";
import { columnPlaces } from "../columnPlaces";
import type { UnitEntry } from "../ledger";
import {
  columnNames,
  kindNames,
  sheetNames,
  unitHeaders,
  unitKindNames,
  unitListName,
} from "../vocabulary";
import { area, format, nameOver, printSetup } from "./parts";
import { styles } from "./styles";

type Column = keyof typeof unitHeaders;

const order = Object.keys(unitHeaders) as Column[];
const at = columnPlaces(unitHeaders);

const widths: Readonly<Record<Column, number>> = {
  name: 34,
  kind: 8,
  members: 50,
  contact: 24,
  tasks: 7,
  milestones: 7,
  targets: 7,
};

export const unitRows = { title: 0, note: 1, headers: 2, first: 3 } as const;

/** Free rows under the last unit, for units that the notice does not name. */
const spareRows = 60;

/** The separator between the members of a group, in one cell. */
export const memberSeparator = "、";

export function planUnitSheet(units: readonly UnitEntry[]): SheetPlan {
  const last = lastRow(units);
  const right = order.length - 1;
  const { title, note, headers, first } = unitRows;
  return {
    name: sheetNames.units,
    visibility: "visible",
    tabColor: "7F7F7F",
    showGridlines: false,
    columns: order.map((key) => ({ width: widths[key] })),
    rowHeights: [
      { row: title, height: 30 },
      { row: headers, height: 24 },
    ],
    blocks: [
      { top: title, left: 0, rows: [["单位名录"]] },
      {
        top: note,
        left: 0,
        rows: [
          ["白色格可填：联系人、群体的成员（用“、”隔开）；新单位接着往下填，下拉列表会跟着变。"],
        ],
      },
      { top: headers, left: 0, rows: [Object.values(unitHeaders)] },
      { top: first, left: 0, rows: rows(units, last) },
    ],
    formats: [
      ...format(area(title, 0, title, right), styles.title),
      ...format(area(note, 0, note, right), styles.subtitle),
      ...format(area(headers, 0, headers, right), styles.header),
      ...format(area(first, 0, last, right), styles.body),
      ...format(area(first, 0, last, at.contact), styles.input),
      ...format(area(first, at.tasks, last, at.targets), styles.formula, styles.centered),
      ...format(area(first, at.kind, last, at.kind), styles.centered),
    ],
    merges: [],
    freeze: { rows: first, columns: 1 },
    validations: [
      {
        area: area(first, at.kind, last, at.kind),
        rule: { type: "list", source: Object.values(unitKindNames).join(",") },
        allowBlank: true,
      },
    ],
    conditionalFormats: [],
    protection: { formatColumns: true, formatRows: true },
    print: printSetup(area(0, 0, unitRows.first + units.length - 1, right), {
      paper: "a4",
      orientation: "landscape",
      titleRows: { first: headers, last: headers },
    }),
  };
}

function lastRow(units: readonly UnitEntry[]): number {
  return unitRows.first + units.length + spareRows - 1;
}

function rows(units: readonly UnitEntry[], last: number): CellContent[][] {
  return Array.from({ length: last - unitRows.first + 1 }, (_, index) => {
    const unit = units[index];
    const name = `$${columnLetters(at.name)}${unitRows.first + index + 1}`;
    const cells: Record<Column, CellContent> = {
      name: unit?.name ?? null,
      kind: unit ? unitKindNames[unit.kind] : null,
      members: unit?.members.length ? unit.members.join(memberSeparator) : null,
      contact: unit?.contact ? unit.contact : null,
      tasks: countOf(name, kindNames.task),
      milestones: countOf(name, kindNames.milestone),
      targets: countOf(name, kindNames.target),
    };
    return order.map((key) => cells[key]);
  });
}

function countOf(name: string, kind: string): CellContent {
  const { unit, kind: kinds } = columnNames;
  return { formula: `=IF(${name}="","",COUNTIFS(${unit},${name},${kinds},"${kind}"))` };
}

/** The names filled in so far, so that the drop-down has no empty lines at its end. */
export function unitListOver(units: readonly UnitEntry[]): NamePlan {
  const whole = nameOver(
    unitListName,
    sheetNames.units,
    area(unitRows.first, at.name, lastRow(units), at.name),
  );
  const range = whole.formula.slice(1);
  const [first = range] = range.split(":");
  return { name: unitListName, formula: `=${first}:INDEX(${range},MAX(1,COUNTA(${range})))` };
}
