/** Lets a person choose an .xlsx file. */

import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { usePage } from "./page";

interface FileButtonProps {
  readonly disabled: boolean;
  onFile(file: File): void;
}

export function FileButton({ disabled, onFile }: FileButtonProps) {
  const { say } = usePage();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button disabled={disabled} onClick={() => input.current?.click()}>
        {say("preview-file-open")}
      </Button>
      <input
        ref={input}
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
    </>
  );
}
