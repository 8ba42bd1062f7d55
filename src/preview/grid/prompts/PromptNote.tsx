/** What data validation asks for, in a note beside the cell that is chosen. */

interface PromptNoteProps {
  readonly popup?: { readonly extraProps?: Readonly<Record<string, unknown>> };
}

const note = {
  maxWidth: 260,
  padding: "6px 10px",
  background: "#fffbe6",
  border: "1px solid #c8b66b",
  color: "#242424",
  fontSize: 12,
  lineHeight: "18px",
  whiteSpace: "pre-wrap",
  pointerEvents: "none",
} as const;

export function PromptNote({ popup }: PromptNoteProps) {
  const { title = "", message = "" } = popup?.extraProps ?? {};
  return (
    <div role="note" style={note}>
      <strong>{String(title)}</strong>
      <div>{String(message)}</div>
    </div>
  );
}
