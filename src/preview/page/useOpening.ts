import { useCallback, useState } from "react";
import { usePage } from "./page";
import { sentenceOf } from "./sentenceOf";
import type { Choice, Open } from "./usePageState";

export interface Opening {
  readonly busy: boolean;
  /** The sentence of the last failure; null where there was none. */
  readonly failure: string | null;
  start(choice: Choice): void;
  forget(): void;
}

/** Opens documents one at a time, and keeps what is to be said about it. */
export function useOpening(open: Open): Opening {
  const { language } = usePage();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const start = useCallback(
    (choice: Choice) => {
      setBusy(true);
      setFailure(null);
      open(choice)
        .catch((error: unknown) => {
          setFailure(sentenceOf(error, language));
        })
        .finally(() => {
          setBusy(false);
        });
    },
    [open, language],
  );
  const forget = useCallback(() => {
    setFailure(null);
  }, []);
  return { busy, failure, start, forget };
}
