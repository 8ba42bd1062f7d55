/** How cells look beyond their own style, laid over them while they are drawn. */

import {
  CellValueType,
  InterceptorEffectEnum,
  WrapStrategy,
  type ICellDataForSheetInterceptor,
  type Injector,
  type IStyleData,
  type Styles,
} from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { ConditionalLooks } from "./conditionalLooks";

/** Lays conditional formats over cells; and numbers never wrap, as in Excel. */
export function layLooks(injector: Injector, looks: ConditionalLooks): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: 10,
    handler: (cell, { workbook, subUnitId, row, col, rawData }, next) => {
      const overlay = looks.at(subUnitId, row, col);
      const isNumber = rawData?.t === CellValueType.NUMBER;
      if (!overlay && !isNumber) return next(cell);
      const own = ownStyle(cell?.s, workbook.getStyles());
      if (!overlay && own.tb !== WrapStrategy.WRAP) return next(cell);
      const s = { ...own, ...overlay, ...(isNumber ? { tb: WrapStrategy.CLIP } : {}) };
      return next({ ...cell, s });
    },
  });
}

function ownStyle(s: ICellDataForSheetInterceptor["s"], styles: Styles): IStyleData {
  return (typeof s === "string" ? styles.get(s) : s) ?? {};
}
