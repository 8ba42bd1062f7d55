/** 责任分解: the formal breakdown, one row an item, ready for print, rolled up from 工作台账. */

import { columnLetters } from "../../plan/address";
import type { BlockPlan, CellContent, FormatPlan, RowPlan, SheetPlan } from "../../plan/plan";
import { columnPlaces } from "../columnPlaces";
import type { Ledger, LedgerItem } from "../ledger";
import { breakdownHeaders, roleNames, settingNames, sheetNames } from "../vocabulary";
import { rollUpFormulas } from "./breakdownFormulas";
import { area, format, lightCellFormats, lightRowFormats, printSetup } from "./parts";
import { styles } from "./styles";
import { fitRow } from "./textHeight";

type Column = keyof typeof breakdownHeaders;

const order = Object.keys(breakdownHeaders) as Column[];
const at = columnPlaces(breakdownHeaders);

const widths: Readonly<Record<Column, number>> = {
  item: 6,
  section: 18,
  text: 74,
  leaders: 12,
  units: 30,
  nextNode: 12,
  ratio: 8,
  light: 7,
  reason: 32,
  narrative: 40,
};

export const breakdownRows = { title: 0, subtitle: 1, headers: 2, first: 3 } as const;

export function planBreakdownSheet(ledger: Ledger): SheetPlan {
  const last = breakdownRows.first + Math.max(ledger.items.length, 1) - 1;
  const right = order.length - 1;
  const light = columnLetters(at.light) + String(breakdownRows.first + 1);
  return {
    name: sheetNames.breakdown,
    visibility: "visible",
    tabColor: "1F3864",
    showGridlines: false,
    columns: order.map((key) => ({ width: widths[key] })),
    rowHeights: rowHeights(ledger.items),
    blocks: blocks(ledger),
    formats: formats(last),
    merges: [],
    autoFilter: area(breakdownRows.headers, 0, last, right),
    freeze: { rows: breakdownRows.first, columns: 1 },
    validations: [],
    conditionalFormats: [
      ...lightCellFormats(area(breakdownRows.first, at.light, last, at.light), light),
      ...lightRowFormats(area(breakdownRows.first, 0, last, right), `$${light}`),
    ],
    protection: { formatColumns: true, formatRows: true, autoFilter: true },
    print: printSetup(area(0, 0, last, right), {
      paper: "a3",
      orientation: "landscape",
      titleRows: { first: breakdownRows.headers, last: breakdownRows.headers },
    }),
  };
}

function blocks(ledger: Ledger): BlockPlan[] {
  const { title, documentNumber, issuer, issuedOn } = ledger.source;
  const origin = [documentNumber, issuer, issuedOn].filter((part) => part !== null).join("\u3000");
  const sections = new Map(ledger.sections.map((section) => [section.number, section.title]));
  const counts = ["红", "黄", "绿", "蓝"]
    .map((word) => `"\u3000${word}灯 "&COUNTIF(${lightRange(ledger)},"${word}")&" 项"`)
    .join("&");
  const overview = `="统计日期 "&TEXT(${settingNames.asOf},"yyyy-mm-dd")&${counts}`;
  return [
    { top: breakdownRows.title, left: 0, rows: [[title]] },
    { top: breakdownRows.subtitle, left: 0, rows: [[origin]] },
    { top: breakdownRows.subtitle, left: at.leaders, rows: [[{ formula: overview }]] },
    { top: breakdownRows.headers, left: 0, rows: [Object.values(breakdownHeaders)] },
    {
      top: breakdownRows.first,
      left: 0,
      rows: ledger.items.map((item, index) =>
        itemRow(item, sections.get(item.section) ?? "", breakdownRows.first + index),
      ),
    },
  ];
}

function lightRange({ items }: Ledger): string {
  const letter = columnLetters(at.light);
  const first = breakdownRows.first + 1;
  return `$${letter}$${first}:$${letter}$${first + Math.max(items.length, 1) - 1}`;
}

function itemRow(item: LedgerItem, section: string, row: number): CellContent[] {
  const cell = (key: Column) => `$${columnLetters(at[key])}${row + 1}`;
  const formulas = rollUpFormulas(cell("item"), cell("light"));
  const cells: Record<Column, CellContent> = {
    item: item.number,
    section,
    text: item.text,
    leaders: item.leaders.join("、"),
    units: describeUnits(item),
    ...formulas,
  };
  return order.map((key) => cells[key]);
}

/** `牵头：A；责任：B、C`; the bare list where all units play the same part. */
function describeUnits({ units }: LedgerItem): string {
  const roles = [...new Set(units.map(({ role }) => role))];
  if (roles.length < 2) return units.map(({ name }) => name).join("、");
  return roles
    .map((role) => {
      const names = units.filter((unit) => unit.role === role).map(({ name }) => name);
      return `${roleNames[role]}：${names.join("、")}`;
    })
    .join("；");
}

function formats(last: number): FormatPlan[] {
  const right = order.length - 1;
  const column = (key: Column) => area(breakdownRows.first, at[key], last, at[key]);
  const { title, subtitle, headers, first } = breakdownRows;
  return [
    ...format(area(title, 0, title, right), styles.title),
    ...format(area(subtitle, 0, subtitle, right), styles.subtitle),
    ...format(area(headers, 0, headers, right), styles.header),
    ...format(area(headers, at.nextNode, headers, right), styles.formulaHeader),
    ...format(area(first, 0, last, right), styles.body),
    ...(["item", "leaders", "light"] as const).flatMap((key) =>
      format(column(key), styles.centered),
    ),
    ...format(column("nextNode"), styles.date),
    ...format(column("ratio"), styles.percent),
  ];
}

/** Formula text may grow later, so no row is lower than three lines. */
function rowHeights(items: readonly LedgerItem[]): RowPlan[] {
  return [
    { row: breakdownRows.title, height: 34 },
    { row: breakdownRows.subtitle, height: 20 },
    { row: breakdownRows.headers, height: 26 },
    ...items.map((item, index) =>
      fitRow(
        breakdownRows.first + index,
        [
          [item.text, widths.text],
          [describeUnits(item), widths.units],
        ],
        3,
      ),
    ),
  ];
}
