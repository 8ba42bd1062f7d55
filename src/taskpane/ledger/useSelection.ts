/** Shows a range in the workbook when a screen appears, without taking the focus from the pane. */

import { useEffect, useState } from "react";
import { sentenceOf, usePane } from "../pane";

/** @returns why it could not be shown, as a sentence; null where it was. */
export function useSelection(address: string | null): string | null {
  const { environment } = usePane();
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    if (address === null) return;
    let current = true;
    environment.select(address).then(
      () => {
        if (current) setFailure(null);
      },
      (error: unknown) => {
        if (current) setFailure(sentenceOf(error, environment));
      },
    );
    return () => {
      current = false;
    };
  }, [address, environment]);
  return failure;
}
