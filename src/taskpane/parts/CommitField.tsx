/** A labelled field that hands its value over when the person has finished with it. */

import { Field, Input } from "@fluentui/react-components";
import { useCommit, type CommitOptions } from "./useCommit";

interface CommitFieldProps extends CommitOptions {
  readonly label: string;
  readonly type?: "text" | "date";
  readonly inputMode?: "decimal" | "text";
  readonly hint?: string;
  /** True where it takes the focus as it appears. */
  readonly focused?: boolean;
}

export function CommitField(props: CommitFieldProps) {
  const { label, type = "text", inputMode = "text", hint = null, focused = false } = props;
  const { field, complaint } = useCommit(props);
  return (
    <Field
      label={label}
      hint={hint}
      validationMessage={complaint}
      validationState={complaint === null ? "none" : "error"}
    >
      <Input type={type} inputMode={inputMode} ref={focused ? takeFocus : null} {...field} />
    </Field>
  );
}

/** React calls this once, when the field appears. */
function takeFocus(input: HTMLInputElement | null) {
  input?.focus();
}
