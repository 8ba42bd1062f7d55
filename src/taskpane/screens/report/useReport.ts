/** Reads and checks the ledger for a month's report, anew for every month that is chosen. */

import { useEffect, useState } from "react";
import { readReport, type MonthReport } from "../../../actions/summarizeInHost";
import type { YearMonth } from "../../../core/ledger/duty";
import { usePane } from "../../pane";
import { afterDrawing } from "../../parts/afterDrawing";

export type Reading =
  | { readonly state: "busy" }
  | { readonly state: "done"; readonly report: MonthReport }
  | { readonly state: "failed"; readonly error: unknown };

interface Request {
  /** Null for the month that is likely meant. */
  readonly month: YearMonth | null;
}

export function useReport() {
  const { environment } = usePane();
  const [request, setRequest] = useState<Request>({ month: null });
  const [answer, setAnswer] = useState<{ request: Request; reading: Reading } | null>(null);
  /** Stays while another month is read, so that the choice of months does not vanish. */
  const [months, setMonths] = useState<readonly YearMonth[]>([]);
  useEffect(() => {
    let current = true;
    const read = async () => {
      await afterDrawing();
      const today = environment.today();
      return readReport(environment.host, { month: request.month, today });
    };
    read().then(
      (report) => {
        if (!current) return;
        setMonths(report.checked.ledger.months);
        setAnswer({ request, reading: { state: "done", report } });
      },
      (error: unknown) => {
        if (current) setAnswer({ request, reading: { state: "failed", error } });
      },
    );
    return () => {
      current = false;
    };
  }, [environment, request]);
  const reading: Reading = answer?.request === request ? answer.reading : { state: "busy" };
  const shown = reading.state === "done" ? reading.report.summary.month : request.month;
  return {
    reading,
    /** Every month of the ledger; empty until it was read. */
    months,
    /** The month that is shown or being read; null until it is known. */
    month: shown,
    choose: (month: YearMonth) => {
      setRequest({ month });
    },
    again: () => {
      setRequest({ month: shown });
    },
    /** Shows a report of the same month that was read since; another month's stays away. */
    show: (report: MonthReport) => {
      setAnswer((before) =>
        before?.request === request ? { request, reading: { state: "done", report } } : before,
      );
    },
  };
}
