/** Lets a person choose an .xlsx file. */

import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { usePage } from "./page";
import { XlsxInput } from "./XlsxInput";

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
      <XlsxInput ref={input} onFile={onFile} />
    </>
  );
}
