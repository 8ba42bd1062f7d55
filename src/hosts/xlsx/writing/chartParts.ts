/** The parts that charts add to a package, and where they stand in it. */

import type { SheetPlan } from "../../../core/plan/plan";
import { chartXml } from "./chartXml";
import { drawingXml } from "./drawingXml";
import { contentTypes, namespaces } from "./namespaces";
import { linksXml } from "./workbookParts";

export interface ExtraPart {
  readonly path: string;
  /** Null for links, whose type goes by the ending of their name. */
  readonly contentType: string | null;
  readonly xml: string;
}

/** Drawings bear the number of their sheet, charts are numbered through the workbook. */
export function chartParts(sheets: readonly SheetPlan[]): ExtraPart[] {
  let charts = 0;
  return sheets.flatMap((sheet, place) => {
    const own = sheet.charts ?? [];
    if (own.length === 0) return [];
    const first = charts + 1;
    charts += own.length;
    return partsOf(sheet.name, own, place + 1, first);
  });
}

function partsOf(
  sheet: string,
  charts: NonNullable<SheetPlan["charts"]>,
  number: number,
  first: number,
): ExtraPart[] {
  const drawing = `drawing${number}.xml`;
  const links = charts.map(
    (_, place) => [`${namespaces.links}/chart`, `../charts/chart${first + place}.xml`] as const,
  );
  return [
    {
      path: `xl/worksheets/_rels/sheet${number}.xml.rels`,
      contentType: null,
      xml: linksXml([[`${namespaces.links}/drawing`, `../drawings/${drawing}`]]),
    },
    { path: `xl/drawings/${drawing}`, contentType: contentTypes.drawing, xml: drawingXml(charts) },
    { path: `xl/drawings/_rels/${drawing}.rels`, contentType: null, xml: linksXml(links) },
    ...charts.map((chart, place) => ({
      path: `xl/charts/chart${first + place}.xml`,
      contentType: contentTypes.chart,
      xml: chartXml(sheet, chart),
    })),
  ];
}
