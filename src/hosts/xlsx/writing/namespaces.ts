/** Names that the parts of a workbook and the links between them go by (ECMA-376, transitional). */

const officeDocument = "http://schemas.openxmlformats.org/officeDocument/2006";
const packageRoot = "http://schemas.openxmlformats.org/package/2006";

export const namespaces = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  links: `${officeDocument}/relationships`,
  packageLinks: `${packageRoot}/relationships`,
  contentTypes: `${packageRoot}/content-types`,
  coreProperties: `${packageRoot}/metadata/core-properties`,
  drawing: "http://schemas.openxmlformats.org/drawingml/2006/main",
  charts: "http://schemas.openxmlformats.org/drawingml/2006/chart",
  sheetDrawing: "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  dublinCore: "http://purl.org/dc/elements/1.1/",
} as const;

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export const contentTypes = {
  links: "application/vnd.openxmlformats-package.relationships+xml",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  core: "application/vnd.openxmlformats-package.core-properties+xml",
  workbook: `${spreadsheet}.sheet.main+xml`,
  sheet: `${spreadsheet}.worksheet+xml`,
  styles: `${spreadsheet}.styles+xml`,
  sharedStrings: `${spreadsheet}.sharedStrings+xml`,
} as const;
