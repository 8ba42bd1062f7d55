/** The ribbon button 打开台账: its page is the pane with this script before it, which turns to the ledger. */

import { sheetNames } from "../core/ledger/vocabulary";
import { showSheet } from "../hosts/excel/showSheet";

showSheet(sheetNames.ledger).catch(() => {
  // The pane below reads the same workbook, meets the same failure, and says what to do.
});
