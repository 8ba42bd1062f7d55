/** The screens that Start offers where the workbook holds a ledger, in order. */

import type { MessageCode } from "../../../core/messages";
import type { ScreenId } from "../../screens";

export const ledgerOffers: readonly { readonly screen: ScreenId; readonly offer: MessageCode }[] =
  [];
