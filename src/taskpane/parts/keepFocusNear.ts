/** Where the focus goes when the control that held it is about to vanish. */

/** Before a row of a list goes: to the next row, else the one before, else the screen's heading. */
export function keepFocusNear(control: HTMLElement): void {
  const row = control.closest("li");
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
  const buttons = neighbour?.querySelectorAll<HTMLElement>("button");
  const target = buttons?.[buttons.length - 1];
  if (target) target.focus();
  else focusHeading();
}

/** Before all that stands around the control goes. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>("h1")?.focus();
}

/** Before a fact goes: to the last button of its card, which adds another. */
export function focusCardEnd(control: HTMLElement): void {
  const buttons = control.closest("section")?.querySelectorAll<HTMLElement>("button");
  buttons?.[buttons.length - 1]?.focus();
}
