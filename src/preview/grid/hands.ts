/**
 * What a person does in the grid. Every verb goes through one ordered log that all windows share,
 * so it may be answered later, and is carried out on the model, never on the grid's own copy.
 */

/**
 * Sheets go by their names, addresses are A1 style.
 *
 * Every verb rejects with a HostError where Excel would refuse it: ValidationStopped for an entry
 * that data validation stops, AccessDenied for what a protected sheet does not allow.
 */
export interface Hands {
  type(sheet: string, address: string, text: string): Promise<void>;
  paste(sheet: string, address: string, rows: readonly (readonly string[])[]): Promise<void>;
  clear(sheet: string, address: string): Promise<void>;
  fillDown(sheet: string, address: string): Promise<void>;
  deleteRows(sheet: string, address: string): Promise<void>;
  insertRows(sheet: string, address: string): Promise<void>;
  select(sheet: string, address: string): Promise<void>;
  /** Leaves only rows visible whose cell in a column of the filter (offset) is one of `values`. */
  filter(sheet: string, column: number, values: readonly string[]): Promise<void>;
  addSheet(name: string): Promise<void>;
  deleteSheet(name: string): Promise<void>;
  renameSheet(name: string, to: string): Promise<void>;
}
