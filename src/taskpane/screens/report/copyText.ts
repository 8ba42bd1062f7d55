/**
 * Puts text on the clipboard. Web views inside Office often refuse the modern way, for want of a
 * permission that the frame around the pane would have to grant; the old way then mostly works.
 *
 * @returns whether it is there.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

function copySelected(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.setAttribute("aria-hidden", "true");
  // In sight, or some browsers copy nothing; behind everything, so that nobody sees it.
  field.style.cssText = "position:fixed;inset-block-start:0;opacity:0;pointer-events:none";
  document.body.append(field);
  field.focus({ preventScroll: true });
  field.select();
  try {
    // Deprecated, and the only way left where the clipboard is out of reach.
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
