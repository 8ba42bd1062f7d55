import { useEffect } from "react";
import type { Session } from "../../shared/session";
import { usePage } from "../page";
import type { Said } from "./SaidBar";

/** Where the browser does not keep the workbook: says so, and asks before the window is closed. */
export function useUnkept({ unkept }: Session, tell: (said: Said) => void): void {
  const { say } = usePage();
  useEffect(() => {
    let left = false;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    void unkept.then(() => {
      if (left) return;
      tell({ intent: "warning", sentence: say("preview-unkept") });
      window.addEventListener("beforeunload", ask);
    });
    return () => {
      left = true;
      window.removeEventListener("beforeunload", ask);
    };
  }, [unkept, tell, say]);
}
