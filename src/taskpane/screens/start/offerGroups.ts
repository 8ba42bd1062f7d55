/** The screens that Start offers where the workbook holds a ledger, by who needs them, in order. */

import type { MessageCode } from "../../../core/messages";
import type { ScreenId } from "../../screens";

export interface OfferGroup {
  readonly heading: MessageCode;
  readonly offers: readonly { readonly screen: ScreenId; readonly offer: MessageCode }[];
}

export const offerGroups: readonly OfferGroup[] = [
  {
    heading: "pane-start-for-units",
    offers: [
      { screen: "myUnit", offer: "pane-unit-title" },
      { screen: "findings", offer: "pane-findings-title" },
    ],
  },
  {
    heading: "pane-start-for-office",
    offers: [
      { screen: "watch", offer: "pane-watch-title" },
      { screen: "report", offer: "pane-report-title" },
      { screen: "month", offer: "pane-month-title" },
      { screen: "damage", offer: "pane-damage-title" },
    ],
  },
];
