/** Writes how a sheet is printed; what is repeated and the area stand among the defined names. */

import type { PrintPlan } from "../../../core/plan/plan";
import { element, textElement } from "../xml";

/** ECMA-376 part 1, 18.3.1.63. */
const paperNumbers = { a3: 8, a4: 9 } as const;

export function printXml(print: PrintPlan | undefined): string {
  if (!print) return "";
  const { left, right, top, bottom, header, footer } = print.margins;
  return [
    print.centerHorizontally ? element("printOptions", { horizontalCentered: true }) : "",
    element("pageMargins", { left, right, top, bottom, header, footer }),
    element("pageSetup", {
      paperSize: paperNumbers[print.paper],
      fitToWidth: print.fitToWidth,
      fitToHeight: 0,
      orientation: print.orientation,
    }),
    headerFooterXml(print),
  ].join("");
}

function headerFooterXml({ header, footer }: PrintPlan): string {
  if (header === undefined && footer === undefined) return "";
  const parts = [
    header === undefined ? "" : textElement("oddHeader", header),
    footer === undefined ? "" : textElement("oddFooter", footer),
  ];
  return element("headerFooter", {}, parts.join(""));
}
