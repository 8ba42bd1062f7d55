/** The requirement sets a client's Excel declares at start-up. */

/** The matrix as JSON, the way both transports hand it over. */
export function requirementMatrix(excelApi: string): string {
  return JSON.stringify({
    ExcelApi: excelApi,
    DelayForCellEdit: "1.1",
    RichApiRuntimeFlag: "1.2",
    RibbonApi: "1.1",
    SharedRuntime: "1.1",
    DialogApi: "1.2",
  });
}
