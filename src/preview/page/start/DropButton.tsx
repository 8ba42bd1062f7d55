/** Gives up a kept workbook, which nothing brings back: it asks once more. */

import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { usePage } from "../page";

export function DropButton({ onDrop }: { readonly onDrop: () => void }) {
  const { say } = usePage();
  const [asked, setAsked] = useState(false);
  return (
    <Button
      appearance={asked ? "outline" : "subtle"}
      onClick={() => {
        if (asked) onDrop();
        else setAsked(true);
      }}
      onBlur={() => {
        setAsked(false);
      }}
    >
      {say(asked ? "preview-kept-drop-sure" : "preview-kept-drop")}
    </Button>
  );
}
