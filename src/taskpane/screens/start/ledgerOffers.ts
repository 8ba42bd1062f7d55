/** The screens that Start offers where the workbook holds a ledger, in order. */

import type { MessageCode } from "../../../core/messages";
import type { ScreenId } from "../../screens";

export const ledgerOffers: readonly { readonly screen: ScreenId; readonly offer: MessageCode }[] = [
  { screen: "myUnit", offer: "pane-unit-title" },
  { screen: "findings", offer: "pane-findings-title" },
  { screen: "watch", offer: "pane-watch-title" },
  { screen: "report", offer: "pane-report-title" },
  { screen: "month", offer: "pane-month-title" },
  { screen: "damage", offer: "pane-damage-title" },
];
