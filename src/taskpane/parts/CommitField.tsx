/** A labelled field that hands its value over when the person has finished with it. */

import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useCommit, type CommitOptions } from "./useCommit";

/** Fluent's fields are at least twenty letters wide, more than half a pane. */
const useStyles = makeStyles({
  narrow: { minWidth: 0 },
});

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
  const styles = useStyles();
  const { field, complaint } = useCommit(props);
  return (
    <Field
      className={styles.narrow}
      label={label}
      hint={hint}
      validationMessage={complaint}
      validationState={complaint === null ? "none" : "error"}
    >
      <Input
        className={styles.narrow}
        input={{ className: styles.narrow }}
        type={type}
        inputMode={inputMode}
        ref={focused ? takeFocus : null}
        {...field}
      />
    </Field>
  );
}

/** React calls this once, when the field appears. */
function takeFocus(input: HTMLInputElement | null) {
  input?.focus();
}
