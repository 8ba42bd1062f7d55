/** Reads a notice and takes it up for review; a failure becomes a sentence. */

import { useState } from "react";
import { Failure } from "../../../core/failure";
import type { Notice } from "../../../core/notice/notice";
import { sentenceOf, usePane } from "../../pane";
import { afterDrawing } from "../../parts/afterDrawing";

export function useImport() {
  const { environment, say, take } = usePane();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const run = async (read: () => Promise<Notice>) => {
    setBusy(true);
    setFailure(null);
    try {
      await afterDrawing();
      const notice = await read();
      if (notice.items.length === 0) throw failureOf(notice);
      take({ type: "takeUp", draft: { notice, corrections: [] }, place: { screen: "overview" } });
    } catch (error) {
      setBusy(false);
      setFailure(sentenceOf(error, environment));
    }
  };
  return {
    busy,
    failure,
    importFiles: (files: readonly File[]) => {
      const [file, ...others] = files;
      if (others.length > 0) setFailure(say("pane-import-several"));
      else if (file) void run(() => readFile(file));
    },
    importText: (text: string) => {
      if (text.trim() === "") setFailure(say("pane-import-nothing"));
      else void run(() => readText(text));
    },
  };
}

/** Why nothing was read, where the reading knows it. */
function failureOf({ findings }: Notice): Failure {
  const error = findings.find(({ severity }) => severity === "error");
  return error ? new Failure(error.code, error.values) : new Failure("no-items");
}

/** The readers arrive with the first notice, so that the screen need not wait for them. */
async function readFile(file: File): Promise<Notice> {
  const { readNoticeFile } = await import("../../../actions/readNoticeFile");
  return readNoticeFile(await bytesOf(file), file.name);
}

async function readText(text: string): Promise<Notice> {
  const { readNotice } = await import("../../../core/notice/readNotice");
  return readNotice(text);
}

async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new Failure("pane-import-unreadable", { file: file.name }, { cause: error });
  }
}
