/** 累计完成 120 家 in the narrative, 90 in the value. */

import { formatFigure } from "../../status/rounding";
import { entryFinding } from "../entryFinding";
import { statedFigures, type StatedFigure } from "../narrativeFigures";
import type { MonthRule } from "../rule";
import { correctSlip } from "../unitSlip";

export const figureContradicts: MonthRule = {
  over: "month",
  judge: ({ number, narrative, month, before, future }, { duty }) => {
    const { goal } = duty;
    if (number === null || future || goal.unit === "%") return null;
    if (correctSlip(number, goal, before) !== null) return null;
    if (!/\d/.test(narrative.folded)) return null;
    const figures = statedFigures(narrative.folded, goal, duty.content);
    const agrees = (figure: StatedFigure) => Math.abs(figure.number - number) <= figure.tolerance;
    const total = figures.some(agrees) ? undefined : figures.find((figure) => figure.total);
    if (!total) return null;
    const place = { duty, month, field: "value" } as const;
    return entryFinding("warning", "entry-figure-contradicts", place, {
      phrase: total.phrase,
      value: formatFigure(number),
      unit: goal.unit,
    });
  },
};
