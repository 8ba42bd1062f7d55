/** How the cells of 工作台账 look, and which of them are open for input. */

import type { FormatPlan } from "../../plan/plan";
import { dutyRows } from "../dutyColumns";
import type { DutySheetShape } from "./dutyShape";
import { area, format } from "./parts";
import { styles } from "./styles";

export function dutyFormats(shape: DutySheetShape): FormatPlan[] {
  const { columns } = shape;
  const { first, monthEnds, headers, title } = dutyRows;
  const last = columns.count - 1;
  const firstProgress = columns.progress.latest;
  return [
    ...format(area(title, 0, title, columns.progress.reason), styles.title, {
      font: { size: 13 },
      wrap: true,
    }),
    ...format(area(monthEnds, 0, monthEnds, last), styles.subtitle),
    ...format(area(headers, 0, headers, last), styles.header),
    ...format(area(headers, firstProgress, headers, last), styles.formulaHeader),
    ...columns.months.flatMap(({ value, narrative }) => [
      ...format(area(monthEnds, value, monthEnds, narrative), styles.monthEnd),
      ...format(area(headers, value, headers, narrative), styles.inputHeader),
    ]),
    ...format(area(headers, columns.fixed.finishedOn, headers, columns.fixed.finishedOn), {
      fill: styles.inputHeader.fill,
    }),
    ...bodyFormats(shape, first),
  ];
}

function bodyFormats({ columns, endRow }: DutySheetShape, first: number): FormatPlan[] {
  const { fixed, progress, months } = columns;
  const column = (index: number) => area(first, index, endRow, index);
  const centered = [fixed.id, fixed.item, fixed.kind, fixed.unit, fixed.role, fixed.comparison];
  return [
    ...format(area(first, 0, endRow, columns.count - 1), styles.body),
    ...format(area(first, 0, endRow, fixed.finishedOn - 1), styles.fixed),
    ...format(area(first, progress.latest, endRow, columns.count - 1), styles.formula),
    ...[...centered, fixed.measure, fixed.basis, fixed.stated].flatMap((index) =>
      format(column(index), styles.centered),
    ),
    ...format(column(fixed.goal), styles.number),
    ...[fixed.start, fixed.due].flatMap((index) => format(column(index), styles.date)),
    ...format(column(fixed.finishedOn), styles.input, styles.date),
    ...months.flatMap(({ value, narrative }) => [
      ...format(column(value), styles.input, styles.number),
      ...format(column(narrative), styles.input),
    ]),
    ...[progress.ratio, progress.expected].flatMap((index) =>
      format(column(index), styles.percent),
    ),
    ...[progress.latest, progress.missed, progress.state, progress.light].flatMap((index) =>
      format(column(index), styles.centered),
    ),
    ...format(area(endRow, 0, endRow, columns.count - 1), styles.endRow, { locked: true }),
  ];
}
