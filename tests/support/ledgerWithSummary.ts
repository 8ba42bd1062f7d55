/** The plan of the seed's ledger with the sample entries, and of September's summary behind it. */

import { summarizeContents } from "../../src/actions/summarizeContents";
import { planLedger } from "../../src/core/ledger/planLedger";
import type { WorkbookPlan } from "../../src/core/plan/plan";
import { planSummary } from "../../src/core/summary/planSummary";
import { sampleLedger } from "../core/progress/sampleEntries";
import { contentsOfPlan } from "./contentsOfPlan";

const today = "2021-10-08";

export function ledgerWithSummary(): WorkbookPlan {
  const sample = sampleLedger();
  // 统计日期 pinned: nothing reckons formulas here.
  const settings = { ...sample.settings, asOf: today };
  const ledger = planLedger({ ...sample, settings }, today);
  const contents = contentsOfPlan(ledger);
  const summary = summarizeContents(contents, "台账.xlsx", { month: "2021-09", today });
  const { sheets, activeSheet } = planSummary(contents, summary, false);
  return { ...ledger, sheets: [...ledger.sheets, ...sheets], activeSheet };
}
