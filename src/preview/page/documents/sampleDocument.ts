/** The ledger of the sample notice with invented entries, as of the day they were made for. */

import { buildLedger } from "../../../core/ledger/buildLedger";
import type { Duty, Report, YearMonth } from "../../../core/ledger/duty";
import { planLedger } from "../../../core/ledger/planLedger";
import type { IsoDate } from "../../../core/notice/notice";
import { readNotice } from "../../../core/notice/readNotice";
import type { OpenDocument } from "../../shared/openDocument";

/** What a unit has entered in the row of one duty. */
export interface SampleEntry {
  readonly duty: string;
  readonly finishedOn?: string;
  readonly reports: Readonly<Record<YearMonth, Omit<Report, "month">>>;
}

export interface Sample {
  readonly asOf: IsoDate;
  readonly entries: readonly SampleEntry[];
}

/** @param notice its text. */
export function sampleDocument(notice: string, { asOf, entries }: Sample): OpenDocument {
  const ledger = buildLedger(readNotice(notice), { asOf });
  const byDuty = new Map(entries.map((entry) => [entry.duty, entry]));
  const duties = ledger.duties.map((duty) => fillIn(duty, byDuty.get(duty.id)));
  // The mark stands on every sheet, also in files that are saved and passed on.
  const source = { ...ledger.source, title: `${ledger.source.title}（演示数据）` };
  return {
    fileName: "演示台账（演示数据）.xlsx",
    year: source.year,
    plan: planLedger({ ...ledger, source, duties }, asOf),
  };
}

function fillIn(duty: Duty, entry: SampleEntry | undefined): Duty {
  if (!entry) return duty;
  return {
    ...duty,
    finishedOn: entry.finishedOn ?? null,
    reports: duty.reports.map((report) => ({ ...report, ...entry.reports[report.month] })),
  };
}
