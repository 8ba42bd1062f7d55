/** The browser's own way to choose an .xlsx file, without a look: a button clicks it. */

import type { Ref } from "react";
import { usePage } from "./page";

interface XlsxInputProps {
  readonly ref: Ref<HTMLInputElement>;
  onFile(file: File): void;
}

export function XlsxInput({ ref, onFile }: XlsxInputProps) {
  const { say } = usePage();
  return (
    <input
      ref={ref}
      hidden
      type="file"
      accept=".xlsx"
      aria-label={say("preview-file-title")}
      onChange={({ target }) => {
        const [file] = target.files ?? [];
        if (file) onFile(file);
        // The same file, mended and chosen again, shall be read again.
        target.value = "";
      }}
    />
  );
}
