import { writePlan } from "../../../hosts/xlsx/writePlan";
import { toPlan } from "../../host/save/toPlan";
import type { Session } from "../../shared/session";
import { downloadFile } from "../downloadFile";

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands the workbook out as a file; its name. @throws Failure where a sheet does not fit a file. */
export async function saveWorkbook({ document, shared }: Session): Promise<string> {
  const plan = toPlan(shared.workbook, document.plan?.title ?? "");
  const bytes = await writePlan(plan);
  downloadFile(document.fileName, new Uint8Array(bytes), xlsxType);
  return document.fileName;
}
