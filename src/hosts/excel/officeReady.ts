/** Waits for Office, and tells what can be known of the program and the document around the pane. */

export interface Surroundings {
  /** False in a plain browser tab and in other programs of Office. */
  readonly inExcel: boolean;
  /** The build of Excel, e.g. `16.0.16130.20332`; empty where it does not tell. */
  readonly version: string;
  /** Where the workbook is saved; empty while it never was. */
  documentAddress(): string;
}

export async function officeReady(): Promise<Surroundings> {
  const { host } = await Office.onReady();
  const inExcel = host === Office.HostType.Excel;
  const diagnostics = Office.context.diagnostics as Office.ContextInformation | undefined;
  return {
    inExcel,
    version: diagnostics?.version ?? "",
    documentAddress: () => (Office.context.document.url as string | null) ?? "",
  };
}
