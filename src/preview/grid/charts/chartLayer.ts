/** Lays the pictures of a sheet's charts over its cells, on the same canvas. */

import type { IScale } from "@univerjs/core";
import {
  SheetExtension,
  type SpreadsheetSkeleton,
  type UniverRenderingContext,
} from "@univerjs/engine-render";
import type { Area } from "../../../core/plan/plan";
import type { Chart } from "../../host/model/chart";
import type { Sheet } from "../../host/model/sheet";
import type { Workbook } from "../../host/model/workbook";
import { drawChart } from "./drawChart";
import type { Box } from "./svg";

/** Above cells, their text and their borders. */
const zIndex = 70;

export class ChartLayer extends SheetExtension {
  override uKey = "ledger-charts";
  override Z_INDEX = zIndex;
  /** By the picture's own text, so that a chart that changed is drawn anew. */
  #pictures = new Map<string, HTMLImageElement>();

  constructor(
    private readonly workbook: Workbook,
    private readonly repaint: () => void,
  ) {
    super();
  }

  override draw(
    context: UniverRenderingContext,
    _scale: IScale,
    skeleton: SpreadsheetSkeleton,
  ): void {
    const sheet = this.workbook.find(skeleton.worksheet.getSheetId());
    for (const chart of sheet?.charts ?? []) {
      if (sheet && chart.area) this.#drawOne(context, skeleton, sheet, chart, chart.area);
    }
  }

  #drawOne(
    context: UniverRenderingContext,
    skeleton: SpreadsheetSkeleton,
    sheet: Sheet,
    chart: Chart,
    area: Area,
  ): void {
    const { x, y, width, height } = boxOf(skeleton, area);
    const picture = this.#pictureOf(drawChart(chart, sheet, width, height));
    if (picture.complete) context.drawImage(picture, x, y, width, height);
  }

  #pictureOf(svg: string): HTMLImageElement {
    const known = this.#pictures.get(svg);
    if (known) return known;
    const picture = new Image();
    picture.onload = this.repaint;
    picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    this.#pictures.set(svg, picture);
    return picture;
  }
}

function boxOf(skeleton: SpreadsheetSkeleton, { top, left, bottom, right }: Area): Box {
  const first = skeleton.getCellWithCoordByIndex(top, left, false);
  const last = skeleton.getCellWithCoordByIndex(bottom, right, false);
  return {
    x: first.startX,
    y: first.startY,
    width: last.endX - first.startX,
    height: last.endY - first.startY,
  };
}
