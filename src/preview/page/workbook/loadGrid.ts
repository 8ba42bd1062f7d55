/** The spreadsheet's code. It is large: the first screen does without, and fetches it meanwhile. */
export function loadGrid(): Promise<typeof import("../../grid/openGrid")> {
  return import("../../grid/openGrid");
}
